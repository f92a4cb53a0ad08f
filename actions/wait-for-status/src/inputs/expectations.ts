import {
  type Field,
  fieldOf,
  type OpenField,
  structured,
} from '@rollout-actions/action/inputs/field';
import { secretsInHeader } from '@rollout-actions/client/http/redaction/header-secrets';
import { readStatusRanges, type StatusRange } from '@rollout-actions/probe/http/status-ranges';
import { literalPattern, type TextPattern } from '@rollout-actions/probe/text/text-pattern';

const IN_SLASHES = /^\/(.+)\/([imsu]*)$/s;
const HEADER = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*?)\s*$/;
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;

/** A text that has to occur, or a regular expression between slashes. */
export function expectation(): OpenField<TextPattern> {
  const accepts = 'a text that occurs in it, or a regular expression such as /"sha":\\s*"1b2c"/';
  return structured<TextPattern>({
    accepts,
    async readText(given) {
      const value = await readExpectation(given);
      return {
        reading: value === undefined ? { ok: false, accepted: accepts } : { ok: true, value },
      };
    },
  });
}

/** `Name: what its value has to be`, one a line. */
export function headerExpectations(): OpenField<ReadonlyMap<string, TextPattern>> {
  const accepts = 'lines of a header, a colon and what it holds, such as x-version: 1.4.2';
  return structured<ReadonlyMap<string, TextPattern>>({
    accepts,
    empty: new Map(),
    async readText(given) {
      const value = await readHeaderExpectations(given);
      return {
        reading: value === undefined ? { ok: false, accepted: accepts } : { ok: true, value },
      };
    },
  });
}

/** `Name: value` lines to send along. The values may be credentials and are never shown. */
export function requestHeaders(): Field<ReadonlyMap<string, string>> {
  const accepts = 'lines of a header, a colon and its value, such as accept: text/plain';
  const field = fieldOf({
    accepts,
    parse(given) {
      const pairs = headersOf(given);
      const isPlain = [...(pairs?.values() ?? [])].every((value) => HEADER_VALUE.test(value));
      return pairs === undefined || !isPlain
        ? { ok: false, accepted: accepts }
        : { ok: true, value: pairs };
    },
    credentialsIn: secretsOf,
  }).default('');
  // Not shown, yet not a secret as a whole: harmless headers must not become masks.
  return { ...field, isSecret: true };
}

/** The HTTP statuses that count as an answer. */
export function statusRanges(): OpenField<readonly StatusRange[]> {
  const accepts = 'HTTP statuses and ranges of them, such as 200-299 or 200,204';
  return fieldOf<readonly StatusRange[]>({
    accepts,
    parse(given) {
      const value = readStatusRanges(given);
      return value === undefined ? { ok: false, accepted: accepts } : { ok: true, value };
    },
  });
}

async function readExpectation(text: string): Promise<TextPattern | undefined> {
  const [, source, flags] = IN_SLASHES.exec(text) ?? [];
  if (source === undefined) return literalPattern(text);
  const { readPattern } = await import('@rollout-actions/probe/text/regular-expression');
  return readPattern(source, flags);
}

async function readHeaderExpectations(
  given: string,
): Promise<ReadonlyMap<string, TextPattern> | undefined> {
  const pairs = headersOf(given);
  if (pairs === undefined) return undefined;
  const expected = new Map<string, TextPattern>();
  for (const [name, text] of pairs) {
    const value = await readExpectation(text);
    if (value === undefined) return undefined;
    expected.set(name, value);
  }
  return expected;
}

/** Line by line, so that one bad line does not leave the others unprotected. */
function secretsOf(given: string): string[] {
  return given.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name = '', value = line] = HEADER.exec(line) ?? [];
    return secretsInHeader(name, value);
  });
}

/** Names in small letters; undefined where a line is no header or a name stands twice. */
function headersOf(given: string): Map<string, string> | undefined {
  const headers = new Map<string, string>();
  for (const line of given.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const [, name, value] = HEADER.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key === undefined || value === undefined || headers.has(key)) return undefined;
    headers.set(key, value);
  }
  return headers;
}
