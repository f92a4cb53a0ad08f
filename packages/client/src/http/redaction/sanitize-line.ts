import { stripVTControlCharacters } from 'node:util';

const MAX_CHARACTERS = 300;
// Controls, format marks (zero width, direction overrides), line and paragraph separators, halves
// of characters, private and unassigned ones: nothing of that belongs on a line that people read.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]+/gu;

/** Makes one printable line of a foreign text, at most `most` characters, an ellipsis included. */
export function sanitizeLine(text: string, most = MAX_CHARACTERS): string {
  // A page of megabytes is not worth cleaning whole: what is shown is far less.
  const start = stripVTControlCharacters(text.slice(0, most * 8));
  const line = start.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}

/** A clause as a sentence: with one mark at its end, whatever a server's own text ended with. */
export function sentence(clause: string): string {
  const cut = clause.trimEnd().replace(/[.\s]+$/, '');
  return /[!?…]$/.test(cut) ? cut : `${cut}.`;
}
