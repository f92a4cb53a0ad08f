import type { ActionRun } from '@rollout-actions/action/action-run';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Change } from '@rollout-actions/client/wait/types';
import type { Metadata } from '../providers/provider.ts';
import { setKnownOutputs } from './set-outputs.ts';
import { stateText } from './target-report.ts';

/** One line of the timeline. */
export interface TimelineEntry {
  target: string;
  state: string;
  /** It was so before the wait began. */
  isFirstRead: boolean;
  /** ms since the wait began. */
  elapsedMs: number;
}

/** Reports the progress of a wait, and remembers it for the end. */
export interface Progress {
  onChange(change: Change<Metadata>): void;
  onRead(elapsedMs: number): void;
  readonly timeline: readonly TimelineEntry[];
}

const TABLE_INTERVAL_MS = 60_000;

/**
 * Logs one line for each change and sets the outputs that are known. Where something changed, logs
 * all states in a folded table, at most once a minute.
 */
export function createProgress(names: readonly string[], run: ActionRun): Progress {
  const { log, report } = run;
  const last = new Map<string, Observation<Metadata>>();
  const timeline: TimelineEntry[] = [];
  let tableMs = 0;
  let isNew = false;
  return {
    timeline,
    onChange({ target, from, to, isFirstRead = false, elapsedMs }) {
      last.set(target, to);
      isNew = true;
      setKnownOutputs(names, last, run);
      const before = from && stateText(from);
      const after = stateText(to);
      if (before !== after) {
        const left = from && from.state !== to.state ? from.state : before;
        log.change({ subject: target, from: left, to: after, elapsedMs });
        timeline.push({ target, state: after, isFirstRead, elapsedMs });
        report.state(target, after);
      }
      log.heartbeat(describeProgress(names, last));
    },
    onRead(elapsedMs) {
      if (names.length < 2 || !isNew || elapsedMs - tableMs < TABLE_INTERVAL_MS) return;
      isNew = false;
      tableMs = elapsedMs;
      log.group(`All targets after ${formatDuration(elapsedMs)}`, tableLines(names, last));
    },
  };
}

const MAX_NAMED = 5;

function describeProgress(
  names: readonly string[],
  last: ReadonlyMap<string, Observation<Metadata>>,
) {
  const states = names.map((name) => `${name} is ${stateOf(last.get(name))}`);
  const more = states.length - MAX_NAMED;
  const shown = states.slice(0, MAX_NAMED).join(', ');
  return `Still waiting: ${shown}${more > 0 ? ` and ${more} more` : ''}.`;
}

function tableLines(names: readonly string[], last: ReadonlyMap<string, Observation<Metadata>>) {
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => {
    const seen = last.get(name);
    return `${name.padEnd(width)}  ${seen === undefined ? stateOf(seen) : stateText(seen)}`;
  });
}

function stateOf(seen: Observation<Metadata> | undefined): string {
  return seen?.state ?? 'not found yet';
}
