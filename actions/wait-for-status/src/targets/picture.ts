import { FORMS } from './schemes.ts';
import type { Fault } from './target.ts';

const MOST_SHOWN = 20;

/** Each line with a caret under its fault and what could stand there, then the forms that exist. */
export function pictureOf(faults: readonly Fault[]): string[] {
  const shown = faults.slice(0, MOST_SHOWN).flatMap(({ line, text, at, expected }) => {
    const start = `  line ${line}: `;
    return [`${start}${text}`, `${' '.repeat(start.length + at)}^ ${expected}`];
  });
  const more = faults.length - MOST_SHOWN;
  return [
    ...shown,
    ...(more > 0 ? [`  and ${more} more lines like these`] : []),
    '  The forms of a target, each with until=<state>[,<state>] and fail-on=<state> if you like:',
    ...FORMS.map((form) => `    ${form}`),
  ];
}
