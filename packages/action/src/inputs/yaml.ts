import { parse, YAMLParseError } from 'yaml';
import type { Reading } from './field.ts';

/** Reads YAML 1.2, of which JSON is a part. */
export function parseYaml(given: string): Reading<unknown> {
  try {
    return { ok: true, value: parse(given, { prettyErrors: false, logLevel: 'error' }) };
  } catch (error) {
    return { ok: false, accepted: yamlProblem(given, error) };
  }
}

/** Where a text is no YAML, and of which kind the fault is; never quotes the text. */
export function yamlProblem(given: string, error: unknown): string {
  if (!(error instanceof YAMLParseError)) return 'this is not YAML';
  const before = given.slice(0, error.pos[0]).split('\n');
  const fault = error.code.toLowerCase().replaceAll('_', ' ');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return `this is not YAML: ${fault} in ${place}, so check the indentation and quotes there`;
}
