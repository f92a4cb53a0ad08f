import type * as z from 'zod/mini';
import english from 'zod/v4/locales/en.js';
import type { Reading } from './field.ts';
import { parseYaml } from './yaml.ts';

/** What zod says of each kind of problem; without it, it says of all that the input is invalid. */
const SENTENCES = english().localeError;

/** How many problems of one text are named; the rest is counted. */
const MAX_ISSUES = 5;

/** Reads YAML 1.2 (JSON is YAML) by a schema; what it does not accept is named by its place. */
export function readYaml<T>(schema: z.ZodMiniType<T>, given: string): Reading<T> {
  const document = parseYaml(given);
  if (!document.ok) return document;
  const result = schema.safeParse(document.value, { error: SENTENCES });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, accepted: describeIssues(result.error.issues) };
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
