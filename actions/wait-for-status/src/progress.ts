import type { ActionRun } from '@rollout-actions/action/action-run';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Change } from '@rollout-actions/client/wait/engine';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Seen } from './sources/source.ts';
import { tellKnown } from './tell.ts';

/** One line of the timeline. */
export interface Moment {
  target: string;
  state: string;
  /** It stood so before the wait began. */
  isFirstLook: boolean;
  /** ms since the wait began. */
  elapsedMs: number;
}

/** What is told while the wait goes on, and remembered for its end. */
export interface Progress {
  onChange(change: Change<Seen>): void;
  onLook(elapsedMs: number): void;
  readonly timeline: readonly Moment[];
}

const BETWEEN_TABLES_MS = 60_000;

/**
 * Tells each change in a line, what is known in the outputs, and once a minute where something has
 * changed all states in a folded table.
 */
export function createProgress(names: readonly string[], run: ActionRun): Progress {
  const { log } = run;
  const last = new Map<string, Observation<Seen>>();
  const timeline: Moment[] = [];
  let tableMs = 0;
  let isNew = false;
  return {
    timeline,
    onChange({ target, from, to, isFirstLook = false, elapsedMs }) {
      last.set(target, to);
      isNew = true;
      tellKnown(names, last, run);
      const before = from && stateText(from);
      const after = stateText(to);
      if (before !== after) {
        const left = from && from.state !== to.state ? from.state : before;
        log.change({ subject: target, from: left, to: after, elapsedMs });
        timeline.push({ target, state: after, isFirstLook, elapsedMs });
      }
      log.heartbeat(waitingWords(names, last));
    },
    onLook(elapsedMs) {
      if (names.length < 2 || !isNew || elapsedMs - tableMs < BETWEEN_TABLES_MS) return;
      isNew = false;
      tableMs = elapsedMs;
      log.group(`All targets after ${formatDuration(elapsedMs)}`, tableLines(names, last));
    },
  };
}

/** `running (web 1/2 canaries healthy)`. */
export function stateText({ state, detail, raw }: Observation<Seen>): string {
  const more = detail || raw.why || '';
  return more === '' ? state : `${state} (${more})`;
}

const MOST_NAMED = 5;

function waitingWords(names: readonly string[], last: ReadonlyMap<string, Observation<Seen>>) {
  const words = names.map((name) => `${name} is ${stateOf(last.get(name))}`);
  const more = words.length - MOST_NAMED;
  const shown = words.slice(0, MOST_NAMED).join(', ');
  return `Still waiting: ${shown}${more > 0 ? ` and ${more} more` : ''}.`;
}

function tableLines(names: readonly string[], last: ReadonlyMap<string, Observation<Seen>>) {
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => {
    const seen = last.get(name);
    return `${name.padEnd(width)}  ${seen === undefined ? stateOf(seen) : stateText(seen)}`;
  });
}

function stateOf(seen: Observation<Seen> | undefined): string {
  return seen?.state ?? 'not there yet';
}
