import { z } from 'zod';
import type { Application, VersionRecord } from './applications/version-body.ts';
import type { Deployment } from './deployments/deployment.ts';
import type { Plan } from './deployments/lifecycle.ts';
import type { Fleet } from './fleets/fleet.ts';
import type { Fleets } from './fleets/fleets.ts';
import type { Organisation } from './organisation.ts';

const format = 'edgegap-emulator-1';

/** Everything that the organisation has, as JSON. Key, settings and rates are not in it. */
interface Exported {
  format: typeof format;
  deployments: { deployment: Deployment; plan: Plan }[];
  applications: (Omit<Application, 'versions'> & { versions: VersionRecord[] })[];
  fleets: Fleet[];
}

const early = z.enum(['INITIALIZING', 'SEEKING', 'SEEKED', 'SCANNING', 'DEPLOYING']);
const status = z.union([early, z.enum(['READY', 'TERMINATING', 'TERMINATED', 'ERROR'])]);
const ms = z.number().min(0);
const texts = z.array(z.string());
const port = z.looseObject({ name: z.string(), internal: z.int(), protocol: z.string() });

const deployment = z.looseObject({
  ...{ id: z.string().min(1), application: z.string(), version: z.string() },
  ...{ status, lastStatus: status, createdMs: ms, readyMs: ms.optional() },
  place: z.looseObject({ city: z.string(), latitude: z.number(), longitude: z.number() }),
  ports: z.array(port.extend({ external: z.int().min(1).max(65_535).optional() })),
  tags: z.array(z.looseObject({ name: z.string(), createdMs: ms, updatedMs: ms })),
  variables: z.array(z.looseObject({ key: z.string(), value: z.string() })),
  webhooks: z.array(z.looseObject({ events: texts, url: z.string() })),
  ...{ users: z.number(), command: z.string(), arguments: z.string() },
  ...{ maxDurationMinutes: z.number(), errorDetail: z.string(), origin: z.string() },
  ...{ stopPending: z.boolean(), accepting: z.boolean(), output: texts },
  selfStop: z.looseObject({ accessPoint: z.int(), token: z.string() }),
});
const timeline = z.looseObject({
  phases: z.array(z.looseObject({ status, afterMs: ms })),
  ...{ acceptingAfterMs: ms, terminationMs: ms },
  ...{ errorDetail: z.string(), imageMissing: z.boolean() },
});
const plan = z.looseObject({
  timeline: timeline.nullable(),
  dueInMs: z.strictObject({ status: ms, accept: ms, stop: ms }).partial(),
});
const dated = { name: z.string().min(1), createdMs: ms, updatedMs: ms };
const exported = z.looseObject({
  format: z.literal(format),
  deployments: z.array(z.looseObject({ deployment, plan })),
  applications: z.array(
    z.looseObject({
      ...{ ...dated, isActive: z.boolean(), image: z.string() },
      versions: z.array(
        z.looseObject({
          ...{ ...dated, ports: z.array(port), maxDurationMinutes: z.number() },
          body: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  ),
  fleets: z.array(
    z.looseObject({
      ...{ ...dated, enabled: z.boolean() },
      policies: z.array(
        z.looseObject({
          ...{ ...dated, enabled: z.boolean(), type: z.enum(['Location', 'Tag', 'Coordinates']) },
          ...{ minimum: z.number(), maximum: z.number(), placeFilters: z.array(z.unknown()) },
        }),
      ),
      links: z.array(z.looseObject({ application: z.string(), version: z.string() })),
    }),
  ),
});

function isExported(value: unknown): value is Exported {
  return exported.safeParse(value).success;
}

export function exportOrganisation(
  { platform, catalogue }: Organisation,
  fleets: Fleets,
): Exported {
  return structuredClone({
    format,
    deployments: platform.all().map((one) => ({ deployment: one, plan: platform.planOf(one) })),
    applications: catalogue
      .all()
      .map(({ versions, ...rest }) => ({ ...rest, versions: [...versions.values()] })),
    fleets: fleets.all(),
  });
}

/**
 * Goes on from an exported state, in place of what there is. Throws an Error where it is no state
 * of this emulator, and changes nothing then.
 */
export async function importOrganisation(
  { platform, catalogue }: Organisation,
  fleets: Fleets,
  state: unknown,
): Promise<void> {
  if (!isExported(state)) throw new Error('This is no state that the Edgegap emulator exported.');
  const { deployments, applications, fleets: kept } = structuredClone(state);
  fleets.clear();
  platform.clear();
  catalogue.clear();
  for (const { versions, ...rest } of applications) {
    const byName = new Map(versions.map((version) => [version.name, version]));
    catalogue.restore({ ...rest, versions: byName });
  }
  await Promise.all(deployments.map((one) => platform.restore(one.deployment, one.plan)));
  for (const fleet of kept) fleets.add(fleet);
}
