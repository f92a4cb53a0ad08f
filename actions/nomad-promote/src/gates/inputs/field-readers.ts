import type { Reading } from '@rollout-actions/action/inputs/field';
import {
  duration as durationField,
  integer,
  rate as rateField,
} from '@rollout-actions/action/inputs/number';
import { flag as flagField, text } from '@rollout-actions/action/inputs/text';
import { url } from '@rollout-actions/action/inputs/url';
import { readStatusRanges } from '@rollout-actions/probe/http/status-ranges';
import { COMPARISON_FORM, parseComparison } from '@rollout-actions/probe/json/comparison';
import type { JsonPath } from '@rollout-actions/probe/json/json-path';
import { readPayload } from '@rollout-actions/probe/payload';
import type { TextPattern } from '@rollout-actions/probe/text/text-pattern';
import { gateField, memberOf, plain } from './gate-kind.ts';
import { templateProblem } from './query-template.ts';

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;
const PERCENT = /^(\d+(?:\.\d+)?)\s*%$/;
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** One line of text, or a number. */
export const line = () =>
  plain(text({ matches: /\S/, accepts: 'one line of text' }), 'string', 'number');

/** A duration, ms. */
export const duration = () => plain(durationField(), 'string', 'number');

/** One that is not zero: nothing may be measured without a pause. */
export const pause = () => plain(durationField({ min: 100 }), 'string', 'number');

export const whole = (min: number) => plain(integer({ min }), 'number');

/** So many requests in so many ms, as `10/s`. */
export const rate = () => plain(rateField(), 'string');

export const flag = () => plain(flagField(), 'boolean');

export const method = () =>
  plain(
    text({ matches: /^(?!CONNECT$)[A-Z]{3,10}$/, accepts: 'an HTTP method such as GET' }),
    'string',
  );

export const urlPath = () =>
  plain(text({ matches: /^\/[^ #]*$/, accepts: 'a path that begins with /' }), 'string');

/** An http(s) address without user name, password and fragment; `query` says if it may have one. */
export const address = ({ query }: { query: boolean }) =>
  memberOf<URL>((given) => {
    const field = url();
    const reading = typeof given === 'string' ? field.read(given.trim()) : undefined;
    if (reading?.ok === true && (query || reading.value.search === '')) return reading;
    return { ok: false, accepted: query ? field.accepts : `${field.accepts}, without a query` };
  });

export const number = () =>
  gateField('a number', (given) =>
    typeof given === 'number' && Number.isFinite(given) ? given : undefined,
  );

/** A number above zero. */
export const positive = () =>
  gateField('a number above 0', (given) =>
    typeof given === 'number' && Number.isFinite(given) && given > 0 ? given : undefined,
  );

/** A probability between 0 and 1, also as `5%`. */
export const chance = () =>
  gateField('a share such as 5%, above 0% and below 100%', (given) => {
    const [, percent] = typeof given === 'string' ? (PERCENT.exec(given.trim()) ?? []) : [];
    const share = percent === undefined ? given : Number(percent) / 100;
    return typeof share === 'number' && share > 0 && share < 1 ? share : undefined;
  });

export const comparison = () =>
  gateField(COMPARISON_FORM, (given) =>
    typeof given === 'string' ? parseComparison(given) : undefined,
  );

export const statusRanges = () =>
  gateField('HTTP status codes such as 200-299, or 200,204', (given) => {
    const isScalar = typeof given === 'string' || typeof given === 'number';
    return isScalar ? readStatusRanges(String(given)) : undefined;
  });

export const jsonPath = () =>
  memberOf<JsonPath>(async (given) => {
    const { parseJsonPath } = await import('@rollout-actions/probe/json/json-path');
    const value = typeof given === 'string' ? parseJsonPath(given) : undefined;
    const accepted = 'a JSONPath query (RFC 9535) such as $.status';
    return value === undefined ? { ok: false, accepted } : { ok: true, value };
  });

export const pattern = () =>
  memberOf<TextPattern>(async (given) => {
    const { readPattern } = await import('@rollout-actions/probe/text/regular-expression');
    const isScalar = typeof given === 'string' || typeof given === 'number';
    const value = isScalar && given !== '' ? readPattern(String(given)) : undefined;
    const accepted = 'a regular expression of RE2 (no lookaround, no backreference)';
    return value === undefined ? { ok: false, accepted } : { ok: true, value };
  });

/** A PromQL query whose variables stand where they are safe. */
export const promQl = () =>
  memberOf((given): Reading<string> => {
    const query = typeof given === 'string' ? given.trim() : '';
    const problem = query === '' ? 'a PromQL query' : templateProblem(query);
    return problem === undefined ? { ok: true, value: query } : { ok: false, accepted: problem };
  });

export const payload = () =>
  gateField('text, or hex: and pairs of hexadecimal digits', (given) => {
    const sent = typeof given === 'number' ? String(given) : given;
    return typeof sent === 'string' && readPayload(sent) !== undefined ? sent : undefined;
  });

/** Headers as a mapping, or as lines `Name: value`. */
export const headers = () =>
  gateField('headers: a mapping, or lines such as "Authorization: Bearer …"', (given) => {
    const pairs = headerPairs(given);
    const isRight = pairs?.every(([name, value]) => {
      return HEADER_NAME.test(name) && HEADER_VALUE.test(value);
    });
    return pairs !== undefined && isRight ? Object.fromEntries(pairs) : undefined;
  });

/** Names and values of headers, right or wrong; undefined where `given` has none. */
export function headerPairs(given: unknown): [string, string][] | undefined {
  return typeof given === 'string' ? linesOf(given) : entriesOf(given);
}

function linesOf(lines: string): [string, string][] {
  return lines
    .split('\n')
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const at = each.indexOf(':');
      return [each.slice(0, Math.max(0, at)).trim(), each.slice(at + 1).trim()];
    });
}

/** The pairs of a flat mapping, values as text; undefined for anything else. */
function entriesOf(given: unknown): [string, string][] | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const pairs = Object.entries(given).map(([name, value]): [string, unknown] => [name, value]);
  if (!pairs.every(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))) {
    return undefined;
  }
  return pairs.map(([name, value]) => [name, String(value)]);
}

/** A program and its arguments, each as it is given to the program. */
export const argumentList = () =>
  gateField('a list of the program and its arguments, such as [node, check.js]', (given) => {
    if (!Array.isArray(given)) return undefined;
    const words = given.map((word: unknown) =>
      ['string', 'number', 'boolean'].includes(typeof word) ? String(word) : '\0',
    );
    const [program = ''] = words;
    return program === '' || words.some((word) => word.includes('\0')) ? undefined : words;
  });

/** Names of variables of the environment: a list, or separated by commas or line ends. */
export const variableNames = () =>
  gateField('names of variables, as a list', (given) => {
    const names: unknown[] = typeof given === 'string' ? given.split(/[\s,]+/) : arrayOf(given);
    const texts = names.map(String).filter((name) => name !== '');
    return texts.length > 0 && texts.every((name) => VARIABLE_NAME.test(name)) ? texts : undefined;
  });

function arrayOf(given: unknown): unknown[] {
  return Array.isArray(given) ? given : [];
}
