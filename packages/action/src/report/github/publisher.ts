import { Failure } from '@rollout-actions/client/http/failure';
import { type Deadline, startDeadline, untilAborted } from '@rollout-actions/client/time/deadline';
import { createRepeatPause } from '@rollout-actions/client/wait/cadence';
import type { End } from '../../lifecycle/end.ts';
import type { RunContext } from '../../lifecycle/run-context.ts';
import { buildReport } from '../build-report.ts';
import type { Channel } from './channel.ts';
import { openChannels } from './channels.ts';
import { type FinalReport, recallFinalReport, saveFinalReport } from './final-report.ts';
import type { ReportMemory } from './report-memory.ts';

/** Publishes a run on GitHub. Nothing here rejects: what fails is a warning. */
export interface Publisher {
  /** Begins what follows the run; returns at once. */
  begin(): void;
  /**
   * Takes the end of the run and writes it down for the post step, at once. Undefined in a post
   * step: then it is what main has written down.
   */
  conclude(end: End | undefined): void;
  /**
   * Sends the end, within `limitMs`. What could not be sent is left to the post step, unless this
   * is the post step.
   */
  finish(limitMs: number): Promise<void>;
}

/** GitHub asks for few writes: a check run changes no more often than this. */
const PROGRESS_MS = 15_000;

/** Opens the channels that the inputs ask for; undefined where they cannot be. Sends nothing. */
export function openPublisher(context: RunContext, memory: ReportMemory): Publisher | undefined {
  const opened = openChannels(context, memory);
  if (opened === undefined) return undefined;
  const publication = { ...opened, context, memory };
  const { clock } = context.host;
  const runEnded = new AbortController();
  const beginOver = new AbortController();
  let underWay: Promise<void> = Promise.resolve();
  let final: FinalReport | undefined;
  return {
    begin() {
      underWay = follow(publication, { runEnded: runEnded.signal, beginOver: beginOver.signal });
    },
    conclude(end) {
      final = end === undefined ? recallFinalReport(memory) : saveFinalReport(context, memory, end);
    },
    async finish(limitMs) {
      using deadline = startDeadline(clock, limitMs, new AbortController().signal);
      using half = startDeadline(clock, limitMs / 2, deadline.signal);
      runEnded.abort();
      // What has begun may end; what still waits then is given up.
      await untilAborted(underWay, half.signal).catch(() => beginOver.abort(half.signal.reason));
      await untilAborted(underWay, deadline.signal).catch(() => undefined);
      const options = { signal: deadline.signal, deadline };
      if (final !== undefined) await finishAll(publication, final, options);
      const blockedMs = opened.blockedMs();
      if (blockedMs > 0) memory.set('blocked-until', String(Math.ceil(clock.wall() + blockedMs)));
      await opened.close();
    },
  };
}

interface Publication {
  blockedMs(): number;
  channels: readonly Channel[];
  context: RunContext;
  memory: ReportMemory;
}

/** Begins all channels, then shows the progress until the run has ended. */
async function follow(
  publication: Publication,
  { runEnded, beginOver }: { runEnded: AbortSignal; beginOver: AbortSignal },
): Promise<void> {
  const { channels, context } = publication;
  for (const channel of channels) {
    await attempt(publication, channel, () => channel.begin?.({ signal: beginOver }));
  }
  let shown = 0;
  while (!runEnded.aborted) {
    await context.host.clock.sleep(PROGRESS_MS, runEnded).catch(() => undefined);
    const report = buildReport(context, undefined);
    if (runEnded.aborted || report.timeline.length === shown) continue;
    shown = report.timeline.length;
    for (const channel of unpublished(publication)) {
      await attempt(publication, channel, () => channel.progress?.(report, { signal: beginOver }));
    }
  }
}

async function finishAll(
  publication: Publication,
  final: FinalReport,
  options: { signal: AbortSignal; deadline: Deadline },
): Promise<void> {
  const { memory, context } = publication;
  const pause = createRepeatPause(context.run.world);
  // A write whose answer was lost is looked for by the next turn.
  const mayAsk = () => publication.blockedMs() < options.deadline.remainingMs();
  while (unpublished(publication).length > 0 && mayAsk()) {
    if (!(await isInTime(pause.next(options.signal)))) break;
    for (const channel of unpublished(publication)) {
      const isPublished = await attempt(publication, channel, () => channel.finish(final, options));
      if (isPublished) memory.set(`${channel.input}-published`, 'true');
    }
  }
  const left = unpublished(publication).map(({ input }) => input);
  if (left.length === 0) memory.set('published', 'true');
  else if (context.host.step === 'main') {
    context.log.info(`The post step completes what is published on GitHub: ${left.join(', ')}.`);
  } else context.log.warning(`Could not be published on GitHub in time: ${left.join(', ')}.`);
}

async function isInTime(pause: Promise<void>): Promise<boolean> {
  return await pause.then(
    () => true,
    () => false,
  );
}

function unpublished({ channels, memory }: Publication): Channel[] {
  return channels.filter(({ input }) => memory.get(`${input}-published`) === undefined);
}

/** Whether it went well. What is refused for good is a warning, and not tried again. */
async function attempt(
  { memory, context: { log } }: Publication,
  { input }: Channel,
  work: () => Promise<void> | undefined,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Failure && error.final) {
      log.warning(`${input}: ${message} The outcome of the step stays as it is.`);
      memory.set(`${input}-published`, 'failed');
    } else log.debug(`${input}: ${message}`);
    return false;
  }
}
