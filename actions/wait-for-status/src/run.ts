import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { Cancelled } from '@rollout-actions/action/cancelled';
import { type WaitEnd, wait } from '@rollout-actions/client/wait/engine';
import { goalOf } from './goal.ts';
import { type Family, familyOf } from './inputs/families.ts';
import type { Inputs } from './inputs.ts';
import { createProgress, type Moment } from './progress.ts';
import { resultOf } from './result.ts';
import { setOutputs, show } from './show.ts';
import { openSources } from './sources/open.ts';
import type { Explanation, Seen, Source } from './sources/source.ts';
import { reportOf, type TargetReport } from './verdicts.ts';

/** Waits for all targets at once, each provider asked by as few readers as can be. */
export async function run(inputs: Inputs, actionRun: ActionRun): Promise<Result> {
  const { targets } = inputs.targets;
  const sources = new Map<Family, Source>();
  try {
    for (const [family, source] of await openSources(targets, inputs, actionRun)) {
      sources.set(family, source);
    }
    return await waitForAll({ inputs, run: actionRun, sources });
  } finally {
    await Promise.all([...sources.values()].map((source) => source.close()));
  }
}

interface Session {
  inputs: Inputs;
  run: ActionRun;
  sources: ReadonlyMap<Family, Source>;
}

async function waitForAll(session: Session): Promise<Result> {
  const { inputs, run, sources } = session;
  const { targets } = inputs.targets;
  const progress = createProgress(
    targets.map(({ name }) => name),
    run,
  );
  run.log.heartbeat('Waiting for the first answers.');
  const end = await wait<Seen>({
    world: run.world,
    deadline: run.deadline,
    readers: [...sources.values()].flatMap(({ readers }) => readers),
    goals: new Map(targets.map((target) => [target.name, goalOf(target, inputs)])),
    mode: inputs.mode,
    onChange: progress.onChange,
    onLook: progress.onLook,
  });
  run.log.heartbeat(undefined);
  const reports = await reportAll(session, end, progress.timeline);
  setOutputs(reports, run);
  show(reports, progress.timeline, run);
  const ending = endingOf(end);
  return resultOf(reports, { mode: inputs.mode, ending, timeoutMs: inputs.timeout });
}

function endingOf({ verdict, interruption }: WaitEnd<Seen>) {
  if (verdict === 'reached') return 'reached';
  if (verdict !== 'interrupted') return 'lost';
  return interruption instanceof Cancelled ? 'cancelled' : 'timed-out';
}

async function reportAll(
  { inputs, run, sources }: Session,
  whole: WaitEnd<Seen>,
  timeline: readonly Moment[],
): Promise<TargetReport[]> {
  const ending = endingOf(whole);
  const interrupted = ending === 'timed-out' || ending === 'cancelled' ? ending : undefined;
  const changes = Map.groupBy(timeline, ({ target }) => target);
  const reports: TargetReport[] = [];
  for (const target of inputs.targets.targets) {
    const end = whole.targets.get(target.name);
    if (end === undefined) throw new RangeError(`${target.name} was not waited for`);
    const isBad = end.verdict !== undefined && end.verdict !== 'reached';
    const source = sources.get(familyOf(target));
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

/** Whether a state stood before the wait began, and was never left. */
function isStale([first, ...others]: readonly Moment[]): boolean {
  return first?.isFirstLook === true && others.length === 0;
}
