import { formsOf } from './secret-forms.ts';
import { unescapedViews } from './unescape.ts';

/** What must not be shown, in all its forms. */
export interface Secrets {
  /** Registers a value and every form derived from it; those under four characters are left out. */
  add(value: string): void;
  /** Replaces every form in `text` by `***`; afterwards no form is left in it. */
  redact(text: string): string;
  /** All forms so far, for masking. */
  forms(): readonly string[];
}

// Shorter than the shortest form, so that each replacement shortens the text and redaction ends.
const MASK = '***';

/** `onAdd` is called once for each new form, as soon as it is known. */
export function createSecrets(onAdd?: (form: string) => void): Secrets {
  const known = new Set<string>();
  return {
    add(value) {
      for (const form of formsOf(value)) {
        if (known.has(form)) continue;
        known.add(form);
        onAdd?.(form);
      }
    },
    redact(text) {
      let clean = text;
      for (let next = hide(clean, known); next !== clean; next = hide(clean, known)) clean = next;
      return clean;
    },
    forms: () => [...known],
  };
}

/** The value of an `Authorization: Basic` header; it and its parts' base64 become secrets. */
export function basicAuth(key: string, secret: string, secrets: Secrets): string {
  const value = Buffer.from(`${key}:${secret}`).toString('base64');
  secrets.add(secret);
  secrets.add(value);
  return `Basic ${value}`;
}

/** Masks once. Overlapping finds are masked together, so that no end of one stays readable. */
function hide(text: string, forms: ReadonlySet<string>): string {
  if (forms.size === 0) return text;
  const plain = findsIn(text, forms);
  const views = unescapedViews(text);
  if (plain.length === 0 && views.length === 0) return text;
  const finds = [
    ...plain,
    ...views.flatMap(({ text: unescaped, starts, ends }) =>
      findsIn(unescaped, forms).map(
        ([start, end]): Find => [starts[start] ?? 0, ends[end - 1] ?? 0],
      ),
    ),
  ];
  if (finds.length === 0) return text;
  let clean = '';
  let done = 0;
  for (const [start, end] of finds.sort(([a], [b]) => a - b)) {
    if (start >= done) clean += text.slice(done, start) + MASK;
    done = Math.max(done, end);
  }
  return clean + text.slice(done);
}

type Find = [start: number, end: number];

function findsIn(text: string, forms: ReadonlySet<string>): readonly Find[] {
  let finds: Find[] | undefined;
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      finds ??= [];
      finds.push([at, at + form.length]);
    }
  }
  return finds ?? NOTHING;
}

// Most texts have no secret in them, and an output may be made of 100,000 texts.
const NOTHING: readonly Find[] = [];
