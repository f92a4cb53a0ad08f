import type { Operation, ReadOperation } from '../inputs/operations.ts';
import type { Handler } from '../session.ts';
import { fail } from './fail.ts';
import { check, promote } from './promote.ts';
import { runJob } from './run-job.ts';
import { pause, resume, setHealth, unblock } from './writes.ts';

/** The operations that follow or change a rollout. */
export const ROLLOUTS: Record<Exclude<Operation, ReadOperation>, Handler> = {
  promote,
  check,
  run: runJob,
  fail,
  pause,
  resume,
  unblock,
  'set-health': setHealth,
};
