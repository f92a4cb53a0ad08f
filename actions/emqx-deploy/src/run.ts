import type { ActionBody } from '@rollout-actions/action/action-definition';
import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { withCleanup } from '@rollout-actions/action/cleanup';
import { quotaOf } from '@rollout-actions/client/emqx/budgets';
import { sentence } from '@rollout-actions/client/http/redaction/sanitize-line';
import { cleanupOf } from './cleanup.ts';
import { connect } from './connect.ts';
import type { fields } from './inputs/fields.ts';
import type { Inputs } from './inputs/inputs.ts';
import { isRead, type Operation } from './inputs/operations.ts';
import type { Output } from './outputs.ts';
import { errorToResult } from './report/error-to-result.ts';
import { describeWanted, fillReport } from './report/fill-report.ts';
import { setAddressOutputs } from './report/set-outputs.ts';
import { type Handler, named, type Session } from './session.ts';

/** Loads what the operation needs: one that only reads needs half of the rest. */
async function handlerOf(operation: Operation): Promise<Handler> {
  if (isRead(operation)) return (await import('./operations/reads.ts')).READS[operation];
  return (await import('./operations/changes.ts')).CHANGES[operation];
}

/** Does the operation that was asked for. */
export async function run(inputs: Inputs, actionRun: ActionRun<Output>): Promise<Result> {
  const emqx = connect(inputs, actionRun);
  actionRun.requests(() => emqx.api.sent());
  const session: Session = {
    run: actionRun,
    inputs,
    emqx,
    known: new Map(),
    timeline: [],
    writes: [],
  };
  setAddressOutputs(session);
  actionRun.report.wanted(describeWanted(inputs));
  try {
    return await withCleanup(actionRun, cleanupOf(session), () => work(session));
  } finally {
    actionRun.outputs.set('quota', quotaOf(actionRun.world.clock, emqx.budgets));
    fillReport(session);
    await emqx.api.close();
  }
}

async function work(session: Session): Promise<Result> {
  try {
    const handler = await handlerOf(session.inputs.operation);
    return await withProbe(session, await handler(session));
  } catch (error) {
    const result = session.run.signal.aborted ? undefined : errorToResult(session, error);
    if (result === undefined) throw error;
    return result;
  }
}

/** After a good end: whether the broker really answers, where that was asked for. */
async function withProbe(session: Session, result: Result): Promise<Result> {
  const { probe, operation } = session.inputs;
  const [first] = session.known.values();
  const isReached = result.outcome === 'succeeded' || result.outcome === 'unchanged';
  const isToRun = operation !== 'ensure-stopped' && operation !== 'stop';
  if (probe === undefined || first === undefined || !isReached || !isToRun) return result;
  if (operation === 'get' || operation === 'list') return result;
  if (first.status !== 'running') {
    const reason = `${result.reason} The probe was not tried: only a running broker answers one.`;
    return { ...result, outcome: 'failed', reason };
  }
  const { probeBroker } = await import('./deployments/probe-broker.ts');
  const seen = await probeBroker(session, probe);
  const said = sentence(seen.detail);
  if (seen.ok) return { ...result, reason: `${result.reason} The broker answers: ${said}` };
  const reason =
    `${named(first)} is running, but its broker is not usable: ${said} Check probe, ` +
    'probe-username and probe-password, and the authentication of the deployment.';
  return { outcome: 'failed', reason };
}

/** The post step: reads what became of the writes whose end main did not learn. */
export const finish: Required<ActionBody<typeof fields>>['finish'] = async (...facts) => {
  const { readOpenWrites } = await import('./finish.ts');
  await readOpenWrites(...facts);
};

/** Publishes the run on GitHub; loaded where an input asks for it. */
export const loadPublisher = () => import('@rollout-actions/action/report/github/publisher');
