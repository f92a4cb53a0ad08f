import { sanitizeLine } from '@rollout-actions/client/http/redaction/sanitize-line';
import * as z from 'zod/mini';
import type { Session } from '../session.ts';

/** More tasks than these nobody reads in one line. */
const MAX_IMAGES = 5;
/** A name with its registry and digest is shorter. */
const MAX_LENGTH = 200;

const task = z.looseObject({
  Name: z.catch(z.string(), ''),
  Config: z.catch(
    z.nullish(z.looseObject({ image: z.catch(z.optional(z.string()), undefined) })),
    null,
  ),
});
const group = z.looseObject({
  Name: z.catch(z.string(), ''),
  Tasks: z.catch(z.nullish(z.array(task)), null),
});
const withImages = z.looseObject({ TaskGroups: z.catch(z.nullish(z.array(group)), null) });

/** The image of each task that names one, by `group/task`. Nothing for what is no job. */
function imagesOf(job: unknown): Map<string, string> {
  const groups = withImages.safeParse(job).data?.TaskGroups ?? [];
  const tasks = groups.flatMap(({ Name, Tasks }) =>
    (Tasks ?? []).map((one) => [`${Name}/${one.Name}`, one.Config?.image ?? ''] as const),
  );
  return new Map(tasks.filter(([, image]) => image !== ''));
}

/**
 * Notes the images of a version for the report. Beside the version before it, only those that
 * changed, unless none did.
 */
export function reportImages({ run }: Session, job: unknown, before?: unknown): void {
  const all = [...imagesOf(job)];
  const old = imagesOf(before);
  const changed = all.filter(([name, image]) => image !== old.get(name));
  const shown = changed.length > 0 ? changed : all;
  const names = new Set(shown.map(([, image]) => image));
  const [only, ...others] = names;
  if (only === undefined) return;
  run.report.fact('Image', others.length === 0 ? sanitizeLine(only, MAX_LENGTH) : listed(shown));
}

/** `web/server: web:2, web/proxy: envoy:1.30 and 3 more`. */
function listed(images: readonly (readonly [name: string, image: string])[]): string {
  const first = images
    .slice(0, MAX_IMAGES)
    .map(([name, image]) => sanitizeLine(`${name}: ${image}`, MAX_LENGTH));
  const more = images.length - first.length;
  return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
