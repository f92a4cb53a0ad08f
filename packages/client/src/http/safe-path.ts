import { Failure } from './failure.ts';
import { sanitizeLine } from './redaction/sanitize-line.ts';

/** A path made by `path`, whose parts cannot lead anywhere else. Nothing else makes one. */
class SafePath {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type { SafePath };

/**
 * Builds a path: path`/v1/job/${id}`. Each part is encoded. Throws a `Failure` (`rejected`, not
 * sent) for a part that is empty, has a control character, or holds an empty, `.` or `..` segment:
 * servers decode `%2F` before they clean a path, and would answer for something else.
 */
export function path(strings: TemplateStringsArray, ...parts: string[]): SafePath {
  const encoded = parts.map(encodePart);
  return new SafePath(strings.map((text, at) => text + (encoded[at] ?? '')).join(''));
}

function encodePart(part: string): string {
  const segments = part.split(/[/\\]/);
  const leadsAway = segments.some((segment) => ['', '.', '..'].includes(segment));
  if (leadsAway || !part.isWellFormed() || /\p{Cc}/u.test(part)) {
    throw new Failure({
      kind: 'rejected',
      resource: `the name or id "${sanitizeLine(part, 60)}"`,
      what: 'it cannot be part of an address',
      next: 'Check it for an empty or copied value, dots, slashes and line ends',
      received: 'no',
    });
  }
  return encodeURIComponent(part);
}

/** Members that are undefined are left out. */
export type Query = Record<string, string | number | boolean | undefined>;

/** `?a=1&b=x%20y`, or an empty text where nothing is to be asked. */
export function writeQuery(query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encode(name)}=${encode(String(value))}`],
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
