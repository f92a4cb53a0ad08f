const oneLetterEscapes: Record<string, number> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
  '"': 34,
};

const escapes = /\\(?:x([0-9a-fA-F]{2})|([0-7]{3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gsu;

/**
 * The text that a quoted literal stands for by the rules of Go, whose parser the server uses;
 * undefined where the literal is not one.
 */
export function unquote(literal: string): string | undefined {
  const inner = literal.slice(1, -1);
  if (literal.startsWith('`')) return inner.replaceAll('\r', '');
  if (inner.includes('\n')) return undefined;
  const bytes: Buffer[] = [];
  let taken = 0;
  for (const found of inner.matchAll(escapes)) {
    const escaped = escapedBytes(found);
    if (!escaped) return undefined;
    bytes.push(Buffer.from(inner.slice(taken, found.index)), escaped);
    taken = found.index + found[0].length;
  }
  const rest = inner.slice(taken);
  return rest.includes('\\') ? undefined : Buffer.concat([...bytes, Buffer.from(rest)]).toString();
}

/** The bytes of one escape; undefined where there is no such escape. */
function escapedBytes(found: RegExpExecArray): Buffer | undefined {
  const [, hex, octal, short, long, letter] = found;
  if (hex) return Buffer.of(Number.parseInt(hex, 16));
  if (octal) return byte(Number.parseInt(octal, 8));
  const point = short ?? long;
  if (point) return character(Number.parseInt(point, 16));
  const code = oneLetterEscapes[letter ?? ''];
  return code === undefined ? undefined : Buffer.of(code);
}

function byte(code: number): Buffer | undefined {
  return code > 255 ? undefined : Buffer.of(code);
}

function character(code: number): Buffer | undefined {
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? Buffer.from(String.fromCodePoint(code)) : undefined;
}
