import type { Selector } from './expression.ts';
import type { FilterReader } from './reader.ts';
import { unquote } from './unquote.ts';

/** A name such as `JobID`: a letter, then letters, digits, `_` and `/`. */
export function readIdentifier(reader: FilterReader): string | undefined {
  const start = reader.at;
  if (!reader.one('[a-zA-Z]')) return undefined;
  reader.run('[a-zA-Z0-9_/]');
  return reader.text.slice(start, reader.at);
}

/** A dotted path, with `["key"]` for keys that are no names, or a JSON pointer in quotes. */
export function readSelector(reader: FilterReader): Selector | undefined {
  return reader.attempt(() => readDotted(reader)) ?? reader.attempt(() => readPointer(reader));
}

function readDotted(reader: FilterReader): Selector | undefined {
  const first = readIdentifier(reader);
  if (first === undefined) return undefined;
  const path = [first];
  for (let part = readPart(reader); part !== undefined; part = readPart(reader)) path.push(part);
  return { path, text: path.join('.') };
}

function readPart(reader: FilterReader): string | undefined {
  return reader.attempt(() => readDottedPart(reader)) ?? reader.attempt(() => readIndex(reader));
}

function readDottedPart(reader: FilterReader): string | undefined {
  if (!reader.word('.')) return undefined;
  const name = readIdentifier(reader);
  if (name !== undefined) return name;
  const start = reader.at;
  return reader.run('[0-9]') ? reader.text.slice(start, reader.at) : undefined;
}

function readIndex(reader: FilterReader): string | undefined {
  if (!reader.word('[')) return undefined;
  reader.blanks();
  const key = reader.attempt(() => readString(reader));
  if (key === undefined) {
    reader.fault('index', 'Invalid index');
    return undefined;
  }
  reader.blanks();
  if (reader.word(']')) return key;
  reader.fault('index', 'Unclosed index expression');
  return undefined;
}

function readPointer(reader: FilterReader): Selector | undefined {
  if (!reader.word('"')) return undefined;
  const segments: string[] = [];
  for (let start = reader.at; reader.word('/'); start = reader.at) {
    if (!reader.run('[\\pL\\pN-_.~:|]')) return undefined;
    segments.push(reader.text.slice(start + 1, reader.at));
  }
  if (!reader.word('"')) return undefined;
  // RFC 6901 escapes; a pointer without a segment is the key that is empty.
  const path = segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  return { path: path.length === 0 ? [''] : path, text: path.join('/') };
}

/**
 * A value as text. A bare word is read as a selector is, so `run.ning` and `"/run"` are values too
 * (the latter without its first slash: recorded).
 */
export function readValue(reader: FilterReader): string | undefined {
  return (
    readSelector(reader)?.text ??
    reader.attempt(() => readNumber(reader)) ??
    reader.attempt(() => readString(reader))
  );
}

function readNumber(reader: FilterReader): string | undefined {
  const start = reader.at;
  reader.word('-');
  if (!reader.word('0')) {
    if (!reader.one('[1-9]')) return undefined;
    reader.run('[0-9]');
  }
  reader.attempt(() => reader.word('.') && (reader.run('[0-9]') || undefined));
  const number = reader.text.slice(start, reader.at);
  if (numberEnds(reader)) return number;
  reader.fault('number', 'Invalid number literal');
  return undefined;
}

/** A number ends before a blank, a `)` or the end of the text, and before nothing else. */
function numberEnds(reader: FilterReader): boolean {
  return reader.end() || /[ \t\r\n)]/.test(reader.text.charAt(reader.at));
}

function readString(reader: FilterReader): string | undefined {
  const start = reader.at;
  const mark = reader.word('`') ? '`' : reader.word('"') ? '"' : undefined;
  if (mark === undefined) return undefined;
  if (!reader.through(mark)) {
    reader.fault('string', 'Unterminated string literal');
    return undefined;
  }
  const text = unquote(reader.text.slice(start, reader.at));
  if (text === undefined) reader.fault('string', 'invalid syntax', start);
  return text ?? '';
}
