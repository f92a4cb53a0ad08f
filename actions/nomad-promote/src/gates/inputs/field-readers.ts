import { rate as rateField } from '@rollout-actions/action/inputs/number';
import { DURATION_FORM, parseDuration } from '@rollout-actions/client/time/duration';
import { readStatusRanges } from '@rollout-actions/probe/http/status-ranges';
import { COMPARISON_FORM, parseComparison } from '@rollout-actions/probe/json/comparison';
import { parseJsonPath } from '@rollout-actions/probe/json/json-path';
import { readPayload } from '@rollout-actions/probe/payload';
import { compilePattern, InvalidPattern } from '@rollout-actions/probe/text-pattern';
import * as z from 'zod';
import { templateProblem } from './query-template.ts';

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;
const PERCENT = /^(\d+(?:\.\d+)?)\s*%$/;
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A field that `parse` reads; what it does not know is refused in the words of `accepts`. */
function readBy<T>(accepts: string, parse: (given: unknown) => T | undefined) {
  return z.unknown().transform((given, context): T => {
    const value = parse(given);
    if (value !== undefined) return value;
    context.addIssue(accepts);
    return z.NEVER;
  });
}

const oneLine = (given: unknown): string | undefined => {
  if (typeof given !== 'string' && typeof given !== 'number') return undefined;
  const text = String(given);
  return text.trim() === '' || /\p{Cc}/u.test(text) ? undefined : text;
};

/** One line of text, or a number. */
export const line = () => readBy('one line of text', oneLine);

/** A duration, ms. */
export const duration = () =>
  readBy(DURATION_FORM, (given) => {
    const ms = typeof given === 'string' ? parseDuration(given) : undefined;
    return ms;
  });

/** One that is not zero: nothing may be measured without a pause. */
export const pause = () =>
  readBy(`${DURATION_FORM}, at least 100ms`, (given) => {
    const ms = typeof given === 'string' ? parseDuration(given) : undefined;
    return ms !== undefined && ms >= 100 ? ms : undefined;
  });

export const whole = (least: number) =>
  readBy(`a whole number of at least ${least}`, (given) =>
    typeof given === 'number' && Number.isSafeInteger(given) && given >= least ? given : undefined,
  );

export const number = () =>
  readBy('a number', (given) =>
    typeof given === 'number' && Number.isFinite(given) ? given : undefined,
  );

/** A number above zero. */
export const positive = () =>
  readBy('a number above 0', (given) =>
    typeof given === 'number' && Number.isFinite(given) && given > 0 ? given : undefined,
  );

/** A probability between 0 and 1, also as `5%`. */
export const chance = () =>
  readBy('a share such as 5%, above 0% and below 100%', (given) => {
    const [, percent] = typeof given === 'string' ? (PERCENT.exec(given.trim()) ?? []) : [];
    const share = percent === undefined ? given : Number(percent) / 100;
    return typeof share === 'number' && share > 0 && share < 1 ? share : undefined;
  });

/** So many requests in so many ms, as `10/s`. */
export const rate = () =>
  readBy('a number of requests for a time, such as 10/s', (given) => {
    const read = typeof given === 'string' ? rateField().read(given) : undefined;
    return read?.ok === true ? read.value : undefined;
  });

export const flag = () =>
  readBy('true or false', (given) => (typeof given === 'boolean' ? given : undefined));

export const comparison = () =>
  readBy(COMPARISON_FORM, (given) =>
    typeof given === 'string' ? parseComparison(given) : undefined,
  );

export const statusRanges = () =>
  readBy('HTTP status codes such as 200-299, or 200,204', (given) => {
    const text = oneLine(given);
    return text === undefined ? undefined : readStatusRanges(text);
  });

export const jsonPath = () =>
  readBy('a JSONPath query (RFC 9535) such as $.status', (given) =>
    typeof given === 'string' ? parseJsonPath(given) : undefined,
  );

export const pattern = () =>
  readBy('a regular expression of RE2 (no lookaround, no backreference)', (given) => {
    const text = typeof given === 'string' ? given : oneLine(given);
    try {
      return text === undefined || text === '' ? undefined : compilePattern(text);
    } catch (error) {
      if (error instanceof InvalidPattern) return undefined;
      throw error;
    }
  });

export const urlPath = () =>
  readBy('a path that begins with /', (given) => {
    const text = oneLine(given);
    return text?.startsWith('/') && !text.includes(' ') && !text.includes('#') ? text : undefined;
  });

export const method = () =>
  readBy('an HTTP method such as GET', (given) =>
    typeof given === 'string' && /^[A-Z]{3,10}$/.test(given) && given !== 'CONNECT'
      ? given
      : undefined,
  );

/** An http(s) address without user name, password and fragment; `query` says if it may have one. */
export const address = ({ query }: { query: boolean }) =>
  readBy(
    'an address that begins with http:// or https://, without user name, ' +
      `password${query ? '' : ', ? '} and #`,
    (given) => {
      const url = typeof given === 'string' ? URL.parse(given.trim()) : null;
      if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
      const isPlain = url.username === '' && url.password === '' && url.hash === '';
      return isPlain && (query || url.search === '') ? url : undefined;
    },
  );

/** A PromQL query whose variables stand where they are safe. */
export const promQl = () =>
  z.unknown().transform((given, context): string => {
    const text = typeof given === 'string' ? given.trim() : '';
    const problem = text === '' ? 'a PromQL query' : templateProblem(text);
    if (problem === undefined) return text;
    context.addIssue(problem);
    return z.NEVER;
  });

export const payload = () =>
  readBy('text, or hex: and pairs of hexadecimal digits', (given) => {
    const text = typeof given === 'number' ? String(given) : given;
    return typeof text === 'string' && readPayload(text) !== undefined ? text : undefined;
  });

/** Headers as a mapping, or as lines `Name: value`. */
export const headers = () =>
  readBy('headers: a mapping, or lines such as "Authorization: Bearer …"', (given) => {
    const pairs = typeof given === 'string' ? linesOf(given) : entriesOf(given);
    const isRight = pairs?.every(([name, value]) => {
      return HEADER_NAME.test(name) && HEADER_VALUE.test(value);
    });
    return pairs !== undefined && isRight ? Object.fromEntries(pairs) : undefined;
  });

function linesOf(text: string): [string, string][] {
  return text
    .split('\n')
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const at = each.indexOf(':');
      return [each.slice(0, Math.max(0, at)).trim(), each.slice(at + 1).trim()];
    });
}

/** The pairs of a flat mapping, values as text; undefined for anything else. */
export function entriesOf(given: unknown): [string, string][] | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const pairs = Object.entries(given).map(([name, value]): [string, unknown] => [name, value]);
  if (!pairs.every(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))) {
    return undefined;
  }
  return pairs.map(([name, value]) => [name, String(value)]);
}

/** A program and its arguments, each as it is given to the program. */
export const argumentList = () =>
  readBy('a list of the program and its arguments, such as [node, check.js]', (given) => {
    if (!Array.isArray(given)) return undefined;
    const words = given.map((word: unknown) =>
      ['string', 'number', 'boolean'].includes(typeof word) ? String(word) : '\0',
    );
    const [program = ''] = words;
    return program === '' || words.some((word) => word.includes('\0')) ? undefined : words;
  });

/** Names of variables of the environment: a list, or separated by commas or line ends. */
export const variableNames = () =>
  readBy('names of variables, as a list', (given) => {
    const names: unknown[] = typeof given === 'string' ? given.split(/[\s,]+/) : arrayOf(given);
    const texts = names.map(String).filter((name) => name !== '');
    return texts.length > 0 && texts.every((name) => VARIABLE_NAME.test(name)) ? texts : undefined;
  });

function arrayOf(given: unknown): unknown[] {
  return Array.isArray(given) ? given : [];
}
