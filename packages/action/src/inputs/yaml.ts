import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { fieldOf, type OpenField, type Reading } from './field.ts';

/** How many problems of one text are told; the rest is counted. */
const MAX_ISSUES = 5;

/** A structured input in YAML 1.2 (JSON is YAML), read by `schema`. `accepts` says it in words. */
export function yaml<T>(schema: z.ZodType<T>, accepts: string): OpenField<T> {
  return fieldOf({
    accepts,
    parse(given): Reading<T> {
      const document = documentOf(given);
      if (!document.ok) return { ok: false, accepted: `${accepts}; ${document.accepted}` };
      const result = schema.safeParse(document.value);
      if (result.success) return { ok: true, value: result.data };
      return { ok: false, accepted: `${accepts}; ${describeIssues(result.error.issues)}` };
    },
  });
}

function documentOf(given: string): Reading<unknown> {
  try {
    return { ok: true, value: parse(given, { prettyErrors: false, logLevel: 'error' }) };
  } catch (error) {
    const where = error instanceof YAMLParseError ? ` (${error.code} at ${error.pos[0]})` : '';
    return { ok: false, accepted: `this is not YAML${where}` };
  }
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
