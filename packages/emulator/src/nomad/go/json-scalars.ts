/** A value and the position behind it. */
export interface Read<T> {
  value: T;
  end: number;
}

const simpleEscapes: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function readHexEscape(text: string, at: number): string {
  for (let offset = 0; offset < 4; offset += 1) {
    const digit = text[at + offset];
    if (digit === undefined || !/[0-9a-fA-F]/.test(digit)) {
      throw unexpected(digit, 'in \\u hexadecimal character escape');
    }
  }
  return String.fromCharCode(Number.parseInt(text.slice(at, at + 4), 16));
}

/** Reads the string whose opening quote is at `at`. */
export function readString(text: string, at: number): Read<string> {
  let value = '';
  let end = at + 1;
  for (;;) {
    const character = text[end];
    if (character === '"') return { value, end: end + 1 };
    if (character === undefined || character < ' ')
      throw unexpected(character, 'in string literal');
    if (character !== '\\') {
      value += character;
      end += 1;
      continue;
    }
    const letter = text[end + 1];
    if (letter === 'u') {
      value += readHexEscape(text, end + 2);
      end += 6;
      continue;
    }
    const plain = letter === undefined ? undefined : simpleEscapes[letter];
    if (plain === undefined) throw unexpected(letter, 'in string escape code');
    value += plain;
    end += 2;
  }
}

const literals = { true: true, false: false, null: null };

/** Reads `true`, `false` or `null`, whichever begins at `at`. */
export function readLiteral(
  text: string,
  at: number,
  word: keyof typeof literals,
): Read<boolean | null> {
  for (let offset = 1; offset < word.length; offset += 1) {
    if (text[at + offset] !== word[offset]) {
      const place = `in literal ${word} (expecting '${word[offset]}')`;
      throw unexpected(text[at + offset], place);
    }
  }
  return { value: literals[word], end: at + word.length };
}

function skipDigits(text: string, at: number, place: string): number {
  let end = at;
  while (/[0-9]/.test(text[end] ?? '')) end += 1;
  if (end === at) throw unexpected(text[end], place);
  return end;
}

/** Reads a number; an integer that a double cannot hold comes as a bigint. */
export function readNumber(text: string, at: number): Read<number | bigint> {
  let end = text[at] === '-' ? at + 1 : at;
  end = text[end] === '0' ? end + 1 : skipDigits(text, end, 'in numeric literal');
  if (text[end] === '.') {
    end = skipDigits(text, end + 1, 'after decimal point in numeric literal');
  }
  if (text[end] === 'e' || text[end] === 'E') {
    const sign = text[end + 1] === '+' || text[end + 1] === '-' ? 2 : 1;
    end = skipDigits(text, end + sign, 'in exponent of numeric literal');
  }
  const source = text.slice(at, end);
  const value = Number(source);
  const exact = Number.isSafeInteger(value) || !/^-?\d+$/.test(source);
  return { value: exact ? value : BigInt(source), end };
}

/** JSON that Go's decoder would refuse; the message is the one it would give. */
export class JsonSyntaxError extends Error {
  override name = 'JsonSyntaxError';
}

const escapes: Record<string, string> = {
  '\n': "'\\n'",
  '\r': "'\\r'",
  '\t': "'\\t'",
  "'": "'\\''",
  '"': `'"'`,
};

/**
 * The error for `character` (undefined: the text ends) in a place such as `after array element`.
 */
export function unexpected(character: string | undefined, place: string): JsonSyntaxError {
  if (character === undefined) return new JsonSyntaxError('unexpected EOF');
  const code = character.codePointAt(0) ?? 0;
  const plain = code >= 0x20 ? `'${character}'` : `'\\x${code.toString(16).padStart(2, '0')}'`;
  return new JsonSyntaxError(`invalid character ${escapes[character] ?? plain} ${place}`);
}
