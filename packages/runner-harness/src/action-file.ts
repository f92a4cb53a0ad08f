import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from './root.ts';

const description = z.string({ error: 'a description is missing' }).trim().min(1);

const Input = z.strictObject({
  description,
  required: z.boolean().default(false),
  default: z.string({ error: 'a default is text: put it in quotes' }).optional(),
  deprecationMessage: z.string().optional(),
});

const Content = z.looseObject({
  name: z.string(),
  description,
  inputs: z.record(z.string(), Input).default({}),
  outputs: z.record(z.string(), z.strictObject({ description })).default({}),
  runs: z.looseObject({
    using: z.literal('node24'),
    main: z.string(),
    post: z.string().optional(),
  }),
});

/** An `action.yml`, with `main` and `post` as absolute paths. */
export type ActionFile = z.infer<typeof Content>;

/** The names of the actions below a folder: its folders that have an `action.yml`. */
export function actionNames(actionsFolder: string = join(ROOT, 'actions')): string[] {
  return readdirSync(actionsFolder)
    .filter((name) => existsSync(join(actionsFolder, name, 'action.yml')))
    .sort();
}

/**
 * Reads the `action.yml` of an action by its name, or by the path of its file. Throws one error
 * that names the file and every input or output without a description.
 */
export function readActionFile(action: string): ActionFile {
  const isPath = action.endsWith('.yml');
  const file = isPath ? resolve(action) : join(ROOT, 'actions', action, 'action.yml');
  const read = Content.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error([file, ...problems].join('\n  '));
  }
  const { main, post, ...runs } = read.data.runs;
  const absolute = (path: string) => resolve(dirname(file), path);
  const scripts = {
    main: absolute(main),
    ...(post === undefined ? {} : { post: absolute(post) }),
  };
  return { ...read.data, runs: { ...runs, ...scripts } };
}

/**
 * The inputs as the runner passes them: every declared one, defaults filled in, the rest empty.
 * An expression in a default is empty, because there is no workflow.
 */
export function inputVariables(
  { inputs }: ActionFile,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const defaults = Object.entries(inputs).map(([name, input]) => [
    name,
    (input.default ?? '').replace(/\$\{\{.*?\}\}/g, ''),
  ]);
  const all: Record<string, string> = { ...Object.fromEntries(defaults), ...given };
  return Object.fromEntries(
    Object.entries(all).map(([name, text]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      text,
    ]),
  );
}
