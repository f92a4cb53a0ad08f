import { parse, YAMLParseError } from 'yaml';
import type * as z from 'zod/mini';
import english from 'zod/v4/locales/en.js';
import type { Reading } from './field.ts';

/** What zod says of each kind of problem; without it, it says of all that the input is invalid. */
const SENTENCES = english().localeError;

/** How many problems of one text are named; the rest is counted. */
const MAX_ISSUES = 5;

/** Reads YAML 1.2 (JSON is YAML) by a schema; what it does not accept is named by its place. */
export function readYaml<T>(schema: z.ZodMiniType<T>, given: string): Reading<T> {
  const document = documentOf(given);
  if (!document.ok) return document;
  const result = schema.safeParse(document.value, { error: SENTENCES });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, accepted: describeIssues(result.error.issues) };
}

function documentOf(given: string): Reading<unknown> {
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

function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  const shown = issues
    .slice(0, MAX_ISSUES)
    .map(({ path, message }) => `${placeOf(path)}: ${message}`);
  const left = issues.length - shown.length;
  return shown.join('; ') + (left > 0 ? `; and ${left} more` : '');
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return place.join('').replace(/^\./, '') || 'the whole';
}
