import {
  JsonSyntaxError,
  type Read,
  readLiteral,
  readNumber,
  readString,
  unexpected,
} from './json-scalars.ts';

function skipSpace(text: string, at: number): number {
  let end = at;
  while (/[ \t\r\n]/.test(text[end] ?? '')) end += 1;
  return end;
}

function readArray(text: string, at: number): Read<unknown[]> {
  const value: unknown[] = [];
  let end = skipSpace(text, at + 1);
  if (text[end] === ']') return { value, end: end + 1 };
  for (;;) {
    const item = readValue(text, end);
    value.push(item.value);
    end = skipSpace(text, item.end);
    if (text[end] === ']') return { value, end: end + 1 };
    if (text[end] !== ',') throw unexpected(text[end], 'after array element');
    end = skipSpace(text, end + 1);
  }
}

function readObject(text: string, at: number): Read<Record<string, unknown>> {
  const value: Record<string, unknown> = Object.create(null);
  let end = skipSpace(text, at + 1);
  if (text[end] === '}') return { value, end: end + 1 };
  for (;;) {
    if (text[end] !== '"')
      throw unexpected(text[end], 'looking for beginning of object key string');
    const key = readString(text, end);
    end = skipSpace(text, key.end);
    if (text[end] !== ':') throw unexpected(text[end], 'after object key');
    const member = readValue(text, end + 1);
    value[key.value] = member.value;
    end = skipSpace(text, member.end);
    if (text[end] === '}') return { value, end: end + 1 };
    if (text[end] !== ',') throw unexpected(text[end], 'after object key:value pair');
    end = skipSpace(text, end + 1);
  }
}

function readValue(text: string, from: number): Read<unknown> {
  const at = skipSpace(text, from);
  const first = text[at];
  if (first === '{') return readObject(text, at);
  if (first === '[') return readArray(text, at);
  if (first === '"') return readString(text, at);
  if (first === 't') return readLiteral(text, at, 'true');
  if (first === 'f') return readLiteral(text, at, 'false');
  if (first === 'n') return readLiteral(text, at, 'null');
  if (first !== undefined && /[-0-9]/.test(first)) return readNumber(text, at);
  throw unexpected(first, 'looking for beginning of value');
}

/**
 * Reads the first JSON value of `text` and ignores what follows, as Go's stream decoder does.
 * Integers above 2^53 come as bigint. Throws JsonSyntaxError with the decoder's words.
 */
export function readJson(text: string): unknown {
  if (skipSpace(text, 0) >= text.length) throw new JsonSyntaxError('EOF');
  return readValue(text, 0).value;
}
