import { refuse } from '../http/endpoint.ts';

type Mask = Map<string, Mask | undefined>;

function tokensOf(text: string): string[] {
  const tokens = text.match(/[{},]|[^{},\s]+/g) ?? [];
  return tokens[0] === '{' ? tokens : ['{', ...tokens, '}'];
}

/** Reads `{name,…}` off the front of the tokens. */
function readMask(tokens: string[]): Mask {
  const mask: Mask = new Map();
  if (tokens.shift() !== '{') throw refuse(400, 'X-Fields: a { is missing.');
  for (let token = tokens.shift(); token !== '}'; token = tokens.shift()) {
    if (token === undefined) throw refuse(400, 'X-Fields: a } is missing.');
    if (token === ',') continue;
    if (token === '{') throw refuse(400, 'X-Fields: a { without a field.');
    mask.set(token, tokens[0] === '{' ? readMask(tokens) : undefined);
  }
  return mask;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function apply(value: unknown, mask: Mask): unknown {
  if (Array.isArray(value)) return value.map((item) => apply(item, mask));
  if (!isObject(value)) return value;
  if (mask.has('*')) return value;
  const kept = Object.entries(value).filter(([name]) => mask.has(name));
  return Object.fromEntries(
    kept.map(([name, inner]) => {
      const within = mask.get(name);
      return [name, within === undefined ? inner : apply(inner, within)];
    }),
  );
}

/**
 * Keeps the fields that an `X-Fields` header names, such as `policies{name},pagination`; without a
 * header everything. Throws the 400 for a mask that cannot be read.
 */
export function maskFields(value: unknown, header: string | undefined): unknown {
  if (header === undefined || header.trim() === '') return value;
  const tokens = tokensOf(header);
  const mask = readMask(tokens);
  if (tokens.length > 0) throw refuse(400, 'X-Fields: more after the last }.');
  return apply(value, mask);
}
