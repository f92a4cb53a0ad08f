/** One item of an HCL text: `key "label" { … }` or `key = value`. */
export interface HclItem {
  key: string;
  labels: string[];
  value: HclValue;
}

export type HclValue = string | number | boolean | HclValue[] | { items: HclItem[] };

/** The text is not HCL; the message names the place. */
export class HclError extends Error {
  override name = 'HclError';
}

const token =
  /(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\/|\s+|"(?:[^"\\\n]|\\.)*"|[A-Za-z_][\w.-]*|-?\d+(?:\.\d+)?|[{}[\]=,]/y;

interface Tokens {
  /** What stands next; '' at the end. */
  next(): string;
  take(): string;
  expect(text: string): void;
  fail(what: string): HclError;
}

function readTokens(text: string): Tokens {
  let at = 0;
  let current = '';
  const tokens: Tokens = {
    next: () => current,
    take() {
      const taken = current;
      advance();
      return taken;
    },
    expect(wanted) {
      if (tokens.take() !== wanted) throw tokens.fail(`expected ${wanted}`);
    },
    fail(what) {
      const lines = text.slice(0, at).split('\n');
      return new HclError(`At ${lines.length}:${lines.at(-1)?.length ?? 0}: ${what}`);
    },
  };
  function advance() {
    do {
      token.lastIndex = at;
      current = token.exec(text)?.[0] ?? '';
      at += current.length;
      if (current === '' && at < text.length) throw tokens.fail('illegal character');
    } while (/^(?:\s|#|\/\/|\/\*)/.test(current));
  }
  advance();
  return tokens;
}

/** Reads HCL version 1 as far as policies use it: blocks with labels, texts, numbers, lists. */
export function readHcl(text: string): HclItem[] {
  const tokens = readTokens(text);
  return readItems(tokens, '');
}

function readItems(tokens: Tokens, end: '' | '}'): HclItem[] {
  const items: HclItem[] = [];
  while (tokens.next() !== end) {
    items.push(readItem(tokens));
    if (tokens.next() === ',') tokens.take();
  }
  tokens.take();
  return items;
}

function readItem(tokens: Tokens): HclItem {
  const key = readName(tokens);
  const labels: string[] = [];
  while (tokens.next() !== '{' && tokens.next() !== '=') labels.push(readName(tokens));
  if (tokens.next() === '=') tokens.take();
  return { key, labels, value: readValue(tokens) };
}

function readName(tokens: Tokens): string {
  const name = tokens.take();
  if (name.startsWith('"')) return plainText(name);
  if (/^[A-Za-z_]/.test(name)) return name;
  throw tokens.fail(`expected a name, got ${name === '' ? 'the end' : name}`);
}

function readValue(tokens: Tokens): HclValue {
  const first = tokens.take();
  if (first === '{') return { items: readItems(tokens, '}') };
  if (first === '[') return readList(tokens);
  if (first.startsWith('"')) return plainText(first);
  if (first === 'true' || first === 'false') return first === 'true';
  if (/^-?\d/.test(first)) return Number(first);
  throw tokens.fail(`expected a value, got ${first === '' ? 'the end' : first}`);
}

function readList(tokens: Tokens): HclValue[] {
  const list: HclValue[] = [];
  while (tokens.next() !== ']') {
    list.push(readValue(tokens));
    if (tokens.next() !== ']') tokens.expect(',');
  }
  tokens.take();
  return list;
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r' };

function plainText(quoted: string): string {
  return quoted.slice(1, -1).replaceAll(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);
}
