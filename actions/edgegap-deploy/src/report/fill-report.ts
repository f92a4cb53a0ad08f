import type { Result } from '@rollout-actions/action/action-run';
import type { Inputs } from '../inputs/inputs.ts';
import type { Operation } from '../inputs/operations.ts';
import type { Session } from '../session.ts';

/** Notes for the report what the inputs ask for. */
export function beginReport({ run, inputs }: Session): void {
  const { application, version, fleet } = inputs;
  const name = application ?? fleet;
  if (name !== undefined)
    run.report.subject({ name, ...(version === undefined ? {} : { version }) });
  run.report.wanted(describeWanted(inputs));
}

/** What the inputs ask for, in one clause: `deploy arena 1.4.0 as pr-12, until accepting`. */
function describeWanted(inputs: Inputs): string {
  const { operation, application, version, key, deploymentId, count, until } = inputs;
  const isCreate = operation === 'deploy' || operation === 'ensure';
  const which = [application, version].filter((part) => part !== undefined).join(' ');
  return [
    [operation, which, ...deploymentId].filter((part) => part !== '').join(' '),
    ...(key === undefined ? [] : [`key ${key}`]),
    ...(isCreate && count > 1 ? [`${count} servers`] : []),
    ...(isCreate && until !== 'ready' ? [`until ${until}`] : []),
  ].join(', ');
}

// Of self-stop only the acceptance is known: the container ends with its own step.
const STOPS: ReadonlySet<Operation> = new Set(['stop', 'bulk-stop', 'reap']);

/** Notes that what the step is about is gone, where the step was there to stop it. */
export function endReport({ run, inputs }: Session, result: Result): Result {
  const isStopped = result.outcome === 'succeeded' || result.outcome === 'unchanged';
  if (STOPS.has(inputs.operation) && isStopped) run.report.gone();
  return result;
}
