import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Inputs } from '../inputs/inputs.ts';

/** What the inputs ask for, in one clause: `promote job web, gates errors and latency, bake 5m`. */
export function describeWanted(inputs: Inputs): string {
  const { operation, gates, bake, stopAt } = inputs;
  const isRollout = ['promote', 'check', 'run'].includes(operation);
  const names = gates.map(({ name }) => name).join(', ');
  return [
    [operation, subjectOf(inputs)].filter((part) => part !== '').join(' '),
    ...(isRollout && names !== '' ? [`gates ${names}`] : []),
    ...(isRollout && bake !== 0 ? [`bake ${bake === 'auto' ? 'auto' : formatDuration(bake)}`] : []),
    ...(isRollout && stopAt !== 'successful' ? [`stop at ${stopAt}`] : []),
  ].join(', ');
}

function subjectOf({ deploymentId, job, jobVersion, evalId, jobFile }: Inputs): string {
  if (deploymentId.length > 0) return `deployment ${deploymentId.join(', ')}`;
  if (job !== undefined)
    return `job ${job}${jobVersion === undefined ? '' : ` version ${jobVersion}`}`;
  if (evalId !== undefined) return `evaluation ${evalId}`;
  return jobFile === undefined ? '' : `job file ${jobFile}`;
}
