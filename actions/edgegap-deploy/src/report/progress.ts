import type { ActionRun } from '@rollout-actions/action/action-run';
import {
  type DeploymentSnapshot,
  READY,
} from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { stateText } from '@rollout-actions/client/wait/observation';
import type { Change } from '@rollout-actions/client/wait/types';

/** Above this number only the count of servers is logged. */
const MAX_LOGGED_ONE_BY_ONE = 20;
/** A line at each tenth. */
const STEPS = 10;

/** Logs how many servers are ready, without a line for each of a thousand. */
export interface Progress {
  changed(change: Change<DeploymentSnapshot>): void;
}

/** `wanted` is the state that counts, `ready` or `terminated`. */
export function createProgress(
  { log, report }: Pick<ActionRun, 'log' | 'report'>,
  total: number,
  wanted: string = READY,
): Progress {
  let there = 0;
  let loggedStep = 0;
  return {
    changed(change) {
      const { target: subject, from, to, elapsedMs } = change;
      if (to.state === wanted && from?.state !== wanted) there += 1;
      if (total <= MAX_LOGGED_ONE_BY_ONE) {
        const words = { from: from && stateText(from), to: stateText(to) };
        if (words.from !== words.to) log.change({ subject, ...words, elapsedMs });
        report.state(subject, words.to);
      } else {
        const step = Math.floor((there * STEPS) / total);
        if (step > loggedStep) {
          log.info(`${there} of ${total} ${wanted} (${formatDuration(elapsedMs)})`);
          report.state('all deployments', `${there} of ${total} ${wanted}`);
        }
        loggedStep = Math.max(loggedStep, step);
      }
      log.heartbeat(`${there} of ${total} ${wanted}; the others are still on their way.`);
    },
  };
}
