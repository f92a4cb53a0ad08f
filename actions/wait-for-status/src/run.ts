import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import {
  type CleanupTrigger,
  describeInterruption,
  isInterruption,
  withCleanup,
} from '@rollout-actions/action/cleanup';
import { wait } from '@rollout-actions/client/wait/engine';
import type { WaitEnd } from '@rollout-actions/client/wait/types';
import { withSession } from './connect.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Output } from './outputs.ts';
import type { Explanation, Metadata } from './providers/provider.ts';
import { describeWanted, fillReport } from './report/fill-report.ts';
import { createProgress, type TimelineEntry } from './report/progress.ts';
import { leftSentence, toResult } from './report/result.ts';
import { setOutputs } from './report/set-outputs.ts';
import { reportOf, type TargetReport } from './report/target-report.ts';
import type { Session } from './session.ts';
import { goalOf } from './targets/goal.ts';

/** Waits for all targets at once, with one reader for each provider where possible. */
export async function run(inputs: Inputs, actionRun: ActionRun<Output>): Promise<Result> {
  return await withSession(inputs, actionRun, waitForAll);
}

async function waitForAll(session: Session): Promise<Result> {
  const { inputs, run, sources } = session;
  const { targets } = inputs.targets;
  const progress = createProgress(
    targets.map(({ name }) => name),
    run,
  );
  run.report.wanted(describeWanted(inputs));
  let reports: TargetReport[] = [];
  async function waitAndReport(): Promise<Result> {
    run.log.heartbeat('Waiting for the first responses.');
    const end = await wait<Metadata>({
      world: run.world,
      deadline: run.deadline,
      readers: [...sources.values()].flatMap(({ readers }) => readers),
      goals: new Map(targets.map((target) => [target.name, goalOf(target, inputs)])),
      mode: inputs.mode,
      onChange: progress.onChange,
      onRead: progress.onRead,
    });
    run.log.heartbeat(undefined);
    reports = await reportAll(session, end, progress.timeline);
    setOutputs(reports, run);
    fillReport(reports, run);
    if (end.verdict === 'interrupted') throw end.interruption;
    return toResult(reports, { mode: inputs.mode, isReached: end.verdict === 'reached' });
  }
  const leave = async (trigger: CleanupTrigger) => ({ sentence: leftSentence(reports, trigger) });
  return await withCleanup(run, { leave }, waitAndReport);
}

async function reportAll(
  { inputs, run, sources }: Session,
  whole: WaitEnd<Metadata>,
  timeline: readonly TimelineEntry[],
): Promise<TargetReport[]> {
  const { interruption } = whole;
  const interrupted = isInterruption(interruption)
    ? describeInterruption(interruption).outcome
    : undefined;
  const changes = Map.groupBy(timeline, ({ target }) => target);
  const reports: TargetReport[] = [];
  for (const target of inputs.targets.targets) {
    const end = whole.targets.get(target.name);
    if (end === undefined) throw new RangeError(`${target.name} was not waited for`);
    const isBad = end.verdict !== undefined && end.verdict !== 'reached';
    const source = sources.get(target.provider);
    const isToExplain = isBad && end.failure === undefined;
    const none: Explanation = {};
    const explanation = isToExplain ? await source?.explain?.(target, end) : none;
    reports.push(
      reportOf(target, end, {
        interrupted,
        tookMs: whole.elapsedMs,
        remainingMs: run.deadline.remainingMs(),
        discoveryMs: goalOf(target, inputs).discoveryMs,
        explanation: explanation ?? none,
        isStale: isStale(changes.get(target.name) ?? []),
      }),
    );
  }
  return reports;
}

/** Whether the target was in this state before the wait began, and never left it. */
function isStale([first, ...others]: readonly TimelineEntry[]): boolean {
  return first?.isFirstRead === true && others.length === 0;
}

/** Publishes the run on GitHub; loaded where an input asks for it. */
export const loadPublisher = () => import('@rollout-actions/action/report/github/publisher');
