import { stripVTControlCharacters } from 'node:util';
import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';
import type { Clock } from '@rollout-actions/client/time/clock';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Log } from '@rollout-actions/client/world';
import { MAX_ANNOTATIONS } from '../report/annotations.ts';
import { createHeartbeat } from './heartbeat.ts';
import type { Toolkit } from './toolkit.ts';

/** Something went from one state to another. */
export interface Change {
  /** What changed: `deployment 1b2c…`. */
  subject: string;
  /** Undefined where it is seen for the first time. */
  from: string | undefined;
  to: string;
  /** ms since the wait began. */
  elapsedMs: number;
}

/** The log of a run. All texts may be foreign: they are redacted and cannot command the runner. */
export interface ActionLog extends Log {
  /** A remark that is also shown on the page of the run. */
  notice(text: string): void;
  /** The notice of a green end: the one that is always shown. */
  outcome(text: string): void;
  /** An error shown on the page of the run, one line each. Only the end of a run has any. */
  error(lines: readonly string[]): void;
  /** Lines folded under a title. */
  group(title: string, lines: readonly string[]): void;
  /** One line for a change. */
  change(change: Change): void;
  /**
   * What to say while nothing changes, until other words are given or undefined ends it. It is
   * printed after a minute without another line, so at most once a minute.
   */
  heartbeat(text: string | undefined): void;
}

export interface LogOptions {
  print(line: string): void;
  toolkit: Omit<Toolkit, 'setOutput' | 'saveState' | 'setSecret'>;
  secrets: Secrets;
  clock: Clock;
  /** Ends the heartbeat. */
  signal: AbortSignal;
}

/** The log of one run; nothing is printed that was not redacted and made safe before. */
export function createLog({ print, toolkit, secrets, clock, signal }: LogOptions): ActionLog {
  const safe = (text: string) => safeLine(text, secrets);
  const heartbeat = createHeartbeat({ clock, signal, say: (words) => print(safe(words)) });

  function say(line: string, by: (line: string) => void = print) {
    heartbeat.defer();
    by(line);
  }

  /** Beyond what GitHub shows of one kind, one kept for the end, a line says what it is. */
  function annotate(kind: string, by: (line: string) => void): (text: string) => void {
    let left = MAX_ANNOTATIONS - 1;
    return (text) => {
      left -= 1;
      if (left >= 0) say(safe(text), by);
      else say(safe(`${kind}: ${text}`));
    };
  }

  return {
    debug: (text) => toolkit.debug(safe(text)),
    info: (text) => say(safe(text)),
    notice: annotate('Notice', toolkit.notice),
    warning: annotate('Warning', toolkit.warning),
    outcome: (text) => say(safe(text), toolkit.notice),
    error: (lines) => say(lines.map(safe).join('\n'), toolkit.error),
    group(title, lines) {
      say(safe(title), toolkit.startGroup);
      for (const line of lines) print(safe(line));
      toolkit.endGroup();
    },
    change({ subject, from, to, elapsedMs }) {
      const step = from === undefined ? to : `${from} → ${to}`;
      say(safe(`${subject}: ${step} (after ${formatDuration(elapsedMs)})`));
    },
    heartbeat: heartbeat.feed,
  };
}

// Controls, format marks (zero width, direction overrides), line ends of every kind, halves of
// characters.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
// The runner cuts Unicode blanks off before it parses a command.
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
