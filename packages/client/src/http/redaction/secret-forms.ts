/** Shorter texts are found everywhere: hiding them would hide the log. */
const MIN_FORM = 4;
// A piece of base64 is worth hiding only where it cannot be a word by chance.
const MIN_PIECE = 8;

/**
 * Every text in which `value` may appear in a log, a URL or a file: itself, each of its lines,
 * and those as base64 (also inside the base64 of something longer), URL, JSON and HTML text.
 * Only forms of at least four characters are given.
 */
export function formsOf(value: string): Set<string> {
  const forms = new Set<string>();
  // Most are one line, where all of these are the same.
  for (const text of new Set([value, value.trim(), ...lines(value)])) {
    for (const form of [text, ...base64(text), ...url(text), ...json(text), html(text)]) {
      if (form.length >= MIN_FORM) forms.add(form);
    }
  }
  return forms;
}

function lines(value: string): string[] {
  return value.split(/\r\n|\n|\r/).flatMap((line) => [line, line.trim()]);
}

function base64(text: string): string[] {
  if (text.length < MIN_FORM) return [];
  const whole = Buffer.from(text).toString('base64');
  const plain = [whole, whole.replace(/=+$/, ''), ...[0, 1, 2].map((shift) => piece(text, shift))];
  const long = plain.filter((form, at) => at < 2 || form.length >= MIN_PIECE);
  return [...long, ...long.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** The characters of base64 that are the same whatever stands before (`shift` bytes) and after. */
function piece(text: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
  const first = Math.ceil((shift * 8) / 6);
  const end = Math.floor((bytes.length * 8) / 6);
  return bytes.toString('base64').slice(first, end);
}

function url(text: string): string[] {
  if (!text.isWellFormed()) return [];
  const part = encodeURIComponent(text);
  const form = new URLSearchParams({ v: text }).toString().slice(2);
  return [part, encodeURI(text), form].flatMap((encoded) => [encoded, lowerHex(encoded)]);
}

function lowerHex(encoded: string): string {
  return encoded.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase());
}

/** As JavaScript writes it, as Go does (`<`, `>` and `&` escaped) and as PHP does (`/` escaped). */
function json(text: string): string[] {
  const plain = JSON.stringify(text).slice(1, -1);
  const ascii = plain.replace(/[^\x20-\x7e]/g, unicodeEscape);
  const go = plain.replace(/[<>&\u2028\u2029]/g, unicodeEscape);
  return [plain, ascii, go, ascii.replaceAll('/', '\\/')];
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function html(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
