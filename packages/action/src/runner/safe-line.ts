import { stripVTControlCharacters } from 'node:util';
import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';

// Controls, format marks (zero width, direction overrides), line ends of every kind, halves of
// characters.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
// The runner cuts Unicode blanks off before it looks for a command.
const COMMAND_AT_START = /^(\s*):(?=:)/u;

/** A reply of megabytes in one line helps nobody. */
const MAX_CHARACTERS = 10_000;

/**
 * One line that says what `text` says and that the runner cannot take for a command: it executes
 * `::command::` at the start of a line and `##[command]` anywhere in one. Redacted before marks are
 * taken out and after it, because a mark can stand in the middle of a secret.
 */
export function safeLine(text: string, secrets: Secrets): string {
  const printable = stripVTControlCharacters(secrets.redact(text)).replace(UNPRINTABLE, ' ');
  const clean = secrets.redact(printable);
  const shown = clean.length > MAX_CHARACTERS ? `${clean.slice(0, MAX_CHARACTERS)}…` : clean;
  return shown.replace(COMMAND_AT_START, '$1: ').replaceAll('##[', '## [');
}
