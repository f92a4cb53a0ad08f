import type { Result } from '@rollout-actions/action/action-run';
import { Failure, NotSent } from '@rollout-actions/client/http/failure';
import { sentence } from '@rollout-actions/client/http/redaction/sanitize-line';
import { applyVerb } from '../cleanup/apply-verb.ts';
import type { Verb } from '../cleanup/cleanup-target.ts';
import { failAndFollow } from '../operations/fail.ts';
import type { Followed } from '../rollout/follow.ts';
import type { Session } from '../session.ts';
import type { GateRun } from './gate-run.ts';
import { showCanaryEvidence } from './report/canary-evidence.ts';
import { resultOf } from './report/gate-results.ts';

/**
 * Ends the step because gates said no: shows the evidence first, then does what `on-gate-failure`
 * asks for, a rollback followed to its end.
 */
export async function endRefused(
  session: Session,
  followed: Followed,
  by: readonly GateRun[],
): Promise<Result> {
  const hasFailed = by.some((run) => run.state() === 'fail');
  const outcome = hasFailed ? 'gate-failed' : 'inconclusive';
  const said = by.map(sentenceOf).join(' ');
  session.run.log.info(said);
  const verb = verbFor(session, by);
  // Failing shows it by itself, just before.
  if (verb !== 'fail') await showCanaryEvidence(session, followed.id);
  const done = await doAsAsked(session, followed.id, verb);
  return { outcome, reason: `${said} Nothing was promoted. ${done}` };
}

function sentenceOf(run: GateRun): string {
  const { name, verdict, measurements, reason } = resultOf(run);
  const count = measurements === 1 ? 'one measurement' : `${measurements} measurements`;
  const word = verdict === 'fail' ? 'failed' : 'is inconclusive';
  return sentence(`Gate ${name} ${word} after ${count}: ${reason}`);
}

/** `check` writes nothing, whatever the inputs say. */
function verbFor({ inputs }: Session, by: readonly GateRun[]): Verb {
  if (inputs.operation === 'check') return 'leave';
  const holds = by.every(
    (run) => run.state() === 'inconclusive' && run.gate['on-inconclusive'] === 'pause',
  );
  return holds ? 'pause' : inputs.onGateFailure;
}

/** What the reader can do with a deployment that still waits. */
function nextSteps(id: string): string {
  return (
    `The deployment still waits: fix the version and run it again, end it with "nomad deployment ` +
    `fail ${id}", or promote it all the same with "nomad deployment promote ${id}".`
  );
}

/**
 * What was done to the deployment, as a sentence. The gates' verdict stands whatever comes of it.
 */
async function doAsAsked(session: Session, id: string, verb: Verb): Promise<string> {
  if (verb === 'leave') return nextSteps(id);
  const { run } = session;
  try {
    if (verb === 'fail') return (await failAndFollow(session, id)).reason;
    const done = await applyVerb(session, id, verb);
    if (done === 'had ended') return 'The deployment had already ended.';
    return 'The deployment was paused: promote, fail or resume it by hand.';
  } catch (error) {
    if (error instanceof NotSent) return `In a dry run nothing is sent: ${error.write}.`;
    if (!(error instanceof Failure) || run.signal.aborted) throw error;
    run.log.warning(`on-gate-failure: ${verb} could not be done: ${error.message}`);
    return `${verb} could not be done (${error.message})`;
  }
}
