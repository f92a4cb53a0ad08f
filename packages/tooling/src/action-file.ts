import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const description = z.string({ error: 'a description is missing' }).trim().min(1);

const Input = z.strictObject({
  description,
  required: z.boolean().optional(),
  default: z.string({ error: 'a default is text: put it in quotes' }).optional(),
  deprecationMessage: z.string().optional(),
});

const ActionFile = z.looseObject({
  name: z.string(),
  description,
  inputs: z.record(z.string(), Input).default({}),
  outputs: z.record(z.string(), z.strictObject({ description })).default({}),
  runs: z.looseObject({ using: z.string(), main: z.string(), post: z.string().optional() }),
});

/** An `action.yml`, as far as documentation and checks need it. */
export type ActionFile = z.infer<typeof ActionFile>;

/**
 * Reads the `action.yml` of an action folder. Throws one error that names the file and every input
 * or output without a description.
 */
export function readActionFile(actionFolder: string): ActionFile {
  const file = join(actionFolder, 'action.yml');
  const read = ActionFile.safeParse(parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error([file, ...problems].join('\n  '));
}
