/** A text with escapes undone, and where each of its characters stands in the text it came from. */
export interface Unescaped {
  text: string;
  /** Of each character the first one that it came from, and the one after the last. */
  starts: Uint32Array;
  ends: Uint32Array;
}

// Each by itself: a secret may hold what looks like an escape of another kind.
const URL_ESCAPE = /(?:%[0-9A-Fa-f]{2})+/g;
const JSON_ESCAPE = /\\u[0-9A-Fa-f]{4}|\\["\\/]/g;
const HTML_ESCAPE = /&(?:amp|lt|gt|quot|apos|#x[0-9A-Fa-f]{1,6}|#\d{1,7});/g;
const ESCAPES = [URL_ESCAPE, JSON_ESCAPE, HTML_ESCAPE];
/** What every escape begins with: most texts have none of these and cost nothing more. */
const ESCAPE_START = /[%\\&]/;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const BYTE = '%00';
/** Enough for five layers of one kind, or three of different kinds. */
const MAX_VIEWS = 30;
/** Longer texts are searched as they are: the places of their characters would fill the memory. */
const MAX_CHARACTERS = 256 * 1024;
const NOTHING: readonly Unescaped[] = [];

/**
 * The text with its escapes of URLs, JSON and HTML undone once, twice and so on, in any order, as
 * long as that changes it: services repeat what they were sent inside of other things, such as a
 * URL in the query of a redirect.
 */
export function unescapedViews(text: string): readonly Unescaped[] {
  if (text.length > MAX_CHARACTERS || !ESCAPE_START.test(text)) return NOTHING;
  const views: Unescaped[] = [];
  const seen = new Set([text]);
  // First the text itself, then each view of it in turn.
  for (let at = -1; at < views.length && views.length < MAX_VIEWS; at += 1) {
    const outer = views[at];
    for (const kind of ESCAPES) {
      const next = unescapedOnce(outer?.text ?? text, kind);
      if (next === undefined || seen.has(next.text)) continue;
      seen.add(next.text);
      views.push(outer === undefined ? next : through(outer, next));
    }
  }
  return views;
}

/** Undefined where there is no escape of this kind. */
function unescapedOnce(text: string, kind: RegExp): Unescaped | undefined {
  if (text.search(kind) < 0) return undefined;
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let plain = '';
  const add = (characters: string, start: number, length: number) => {
    // Plain characters, and bytes that are one each, stand one behind the other; others share.
    const width = length / characters.length;
    const isEven = width === 1 || width === BYTE.length;
    for (let at = 0; at < characters.length; at += 1) {
      starts[plain.length + at] = isEven ? start + at * width : start;
      ends[plain.length + at] = isEven ? start + (at + 1) * width : start + length;
    }
    plain += characters;
  };
  let done = 0;
  for (const { 0: found, index } of text.matchAll(kind)) {
    add(text.slice(done, index), done, index - done);
    add(meaningOf(found), index, found.length);
    done = index + found.length;
  }
  add(text.slice(done), done, text.length - done);
  return { text: plain, starts, ends };
}

function meaningOf(found: string): string {
  if (found.startsWith('%')) return Buffer.from(found.replaceAll('%', ''), 'hex').toString();
  if (found.startsWith('\\u')) return String.fromCharCode(Number.parseInt(found.slice(2), 16));
  if (found.startsWith('\\')) return found.slice(1);
  const name = found.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name] ?? found;
  const isHex = name.startsWith('#x');
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : found;
}

/** The places of `next` in the text that `first` came from. */
function through(first: Unescaped, next: Unescaped): Unescaped {
  return {
    text: next.text,
    starts: next.starts.map((start) => first.starts[start] ?? 0),
    ends: next.ends.map((end) => first.ends[Math.max(0, end - 1)] ?? 0),
  };
}
