import { readFileSync } from 'node:fs';
import { fieldOf, type OpenField } from './field.ts';

const PEM = /-----BEGIN [A-Z0-9 ]+-----/;

/** PEM text, or the path of a file with PEM text; gives the text. */
export function pem(): OpenField<string> {
  const accepts = 'PEM text (-----BEGIN …) or the path of a readable file with it';
  return fieldOf({
    accepts,
    parse(given) {
      const content = contentOf(given);
      if (content === undefined || !PEM.test(content)) return { ok: false, accepted: accepts };
      return { ok: true, value: content };
    },
    secretsIn: (given) => [contentOf(given) ?? ''],
  });
}

function contentOf(given: string): string | undefined {
  if (PEM.test(given)) return given;
  try {
    return readFileSync(given, 'utf8');
  } catch {
    return undefined;
  }
}
