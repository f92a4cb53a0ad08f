import { readJson } from '@rollout-actions/emulator/nomad/go/json-reader';
import { JsonSyntaxError } from '@rollout-actions/emulator/nomad/go/json-scalars';
import { writeJson } from '@rollout-actions/emulator/nomad/go/json-writer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// Observed on a Nomad 2.0.6-dev agent, which uses Go's decoder.
const refusals: [string, string][] = [
  ['', 'EOF'],
  ['   ', 'EOF'],
  ['x', "invalid character 'x' looking for beginning of value"],
  ['{"a":', 'unexpected EOF'],
  ['{"a":"x",}', "invalid character '}' looking for beginning of object key string"],
  ['{"a" {}}', "invalid character '{' after object key"],
  ['{"a":"x" "y"}', `invalid character '"' after object key:value pair`],
  ['{"a":nul}', "invalid character '}' in literal null (expecting 'l')"],
  ['{"a":01}', "invalid character '1' after object key:value pair"],
  ['"\\q"', "invalid character 'q' in string escape code"],
  ['{"a":-}', "invalid character '}' in numeric literal"],
  ['{"a":1.}', "invalid character '}' after decimal point in numeric literal"],
  ['{"a":1e}', "invalid character '}' in exponent of numeric literal"],
  ['[1 2]', "invalid character '2' after array element"],
  ['"a\nb"', "invalid character '\\n' in string literal"],
  ['"\\u12g4"', "invalid character 'g' in \\u hexadecimal character escape"],
];

describe('reading JSON', () => {
  it.each(refusals)('refuses %j as Go does', (text, message) => {
    expect(() => readJson(text)).toThrow(new JsonSyntaxError(message));
  });

  it('reads what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(writeJson(readJson(text), false)).toBe(writeJson(JSON.parse(text), false));
      }),
    );
  });

  it('accepts nothing that JSON.parse refuses', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(40), fc.string({ maxLength: 2 }))
      .map(([text, at, put]) => `${text.slice(0, at)}${put}${text.slice(at + 1)}`);
    fc.assert(
      fc.property(broken, (text) => {
        let read: unknown;
        try {
          read = readJson(text);
        } catch {
          expect(() => JSON.parse(text)).toThrow();
          return;
        }
        // A stream decoder leaves what follows the first value alone: then it is a prefix that
        // fits.
        const ends = Array.from({ length: text.length }, (_, place) => text.slice(0, place + 1));
        const fits = ends.some((start) => sameJson(start, read));
        expect(fits).toBe(true);
      }),
    );
  });

  it('ignores what follows the first value', () => {
    expect(readJson('{"a":1} rubbish')).toEqual({ a: 1 });
  });

  it('keeps integers above 2^53 exact', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n }), (value) => {
        expect(readJson(String(value))).toBe(value);
        expect(writeJson({ value }, false)).toBe(`{"value":${value}}`);
      }),
    );
  });
});

function sameJson(text: string, value: unknown): boolean {
  try {
    return writeJson(JSON.parse(text), false) === writeJson(value, false) || /\d{16}/.test(text);
  } catch {
    return false;
  }
}

describe('writing JSON', () => {
  it('is read back as what was written, keys in order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, pretty) => {
        const text = writeJson(value, pretty);
        expect(writeJson(JSON.parse(text), pretty)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('leaves members out that are undefined and indents by four', () => {
    expect(writeJson({ b: [1, {}], a: null, c: undefined }, true)).toBe(
      '{\n    "a": null,\n    "b": [\n        1,\n        {}\n    ]\n}\n',
    );
  });
});
