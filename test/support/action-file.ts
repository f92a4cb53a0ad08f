import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const REPOSITORY = resolve(import.meta.dirname, '../..');

const input = z.object({
  description: z.string(),
  required: z.boolean().default(false),
  default: z.string().optional(),
});

const schema = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), input).default({}),
  outputs: z.record(z.string(), z.object({ description: z.string() })).default({}),
  runs: z.object({ using: z.literal('node24'), main: z.string(), post: z.string().optional() }),
});

/** An `action.yml`, with `main` and `post` as absolute paths. */
export type ActionFile = z.infer<typeof schema>;

/** Reads the `action.yml` of an action by its name, or by the path of another one. */
export async function readActionFile(action: string): Promise<ActionFile> {
  const isPath = action.endsWith('.yml');
  const file = isPath ? resolve(action) : resolve(REPOSITORY, 'actions', action, 'action.yml');
  const content = schema.parse(parse(await readFile(file, 'utf8')));
  const place = (path: string) => resolve(dirname(file), path);
  const { main, post, ...runs } = content.runs;
  return {
    ...content,
    runs: { ...runs, main: place(main), ...(post === undefined ? {} : { post: place(post) }) },
  };
}

/** The inputs as the runner passes them: every declared one, defaults filled in, the rest empty. */
export function inputVariables(
  file: ActionFile,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const defaults = Object.entries(file.inputs).map(([name, { default: text = '' }]) => [
    name,
    text,
  ]);
  const all: Record<string, string> = { ...Object.fromEntries(defaults), ...given };
  return Object.fromEntries(
    Object.entries(all).map(([name, text]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      text,
    ]),
  );
}
