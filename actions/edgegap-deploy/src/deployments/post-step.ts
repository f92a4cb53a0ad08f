import {
  forgiveTransient,
  idsWithTag,
  LATE_APPEARANCE_MS,
} from '@rollout-actions/client/edgegap/create-idempotently';
import type { Failure } from '@rollout-actions/client/http/failure';
import { backoff } from '@rollout-actions/client/wait/cadence';
import { wait } from '@rollout-actions/client/wait/engine';
import type { Reader } from '@rollout-actions/client/wait/reader';
import { type DeploymentBatch, idsOf } from '../batch.ts';
import { requestOptions, type Session } from '../session.ts';
import { type StopOptions, stopServers } from './stop/stop.ts';

export interface Keeping {
  /** What the post step is to do; as `on-cancel` says without it. */
  verb?: 'stop' | 'leave';
  /** The step ended well: its servers stay, only what else it created is stopped. */
  keepsServers?: boolean;
  /** Creates are about to be sent. */
  isCreating?: boolean;
}

/** More ids than this are found again by the tag of the run alone. */
const MAX_KEPT_IDS = 200;

/** What the post step needs to find the deployments of this step again. */
export function stateForPost(
  { record, inputs }: Session,
  batch: DeploymentBatch,
  keeping: Keeping,
): Readonly<Record<string, string>> {
  const { verb = inputs.onCancel, keepsServers = false, isCreating = false } = keeping;
  const open = record.createdIds('there', 'in-doubt').slice(0, MAX_KEPT_IDS);
  const keptIds = keepsServers ? idsOf(batch.servers) : [];
  return {
    runTag: batch.runTag,
    verb,
    ids: keepsServers ? '' : open.join(','),
    keptIds: keptIds.join(','),
    mayAppear: String(
      isCreating || record.mayHaveStrays() || open.some((id) => record.isFresh(id)),
    ),
  };
}

/** What main kept, as the post step works with it. */
interface Rest {
  runTag: string;
  verb: 'stop' | 'leave';
  /** Created by main, as far as it knew. */
  known: ReadonlySet<string>;
  kept: ReadonlySet<string>;
  /** How long to search for deployments that appear late, ms. */
  searchMs: number;
}

/**
 * Finishes what main could not: stops (or lists) every deployment that carries the tag of the run,
 * and searches for those whose create was never answered as long as one may take to appear.
 */
export async function finishInPost(
  session: Session,
  state: Readonly<Record<string, string>>,
): Promise<void> {
  const { runTag } = state;
  if (runTag === undefined) return;
  const rest: Rest = {
    runTag,
    verb: state['verb'] === 'leave' ? 'leave' : 'stop',
    known: new Set(split(state['ids'])),
    kept: new Set(split(state['keptIds'])),
    searchMs: state['mayAppear'] === 'false' ? 0 : LATE_APPEARANCE_MS,
  };
  const found = await searchForRest(session, rest);
  report(session, rest, found);
}

const TARGET = 'deployments of this step';
const CHECKED = 'checked';

/** Handles what each read finds; gives all ids when there was time enough to appear. */
async function searchForRest(session: Session, rest: Rest): Promise<ReadonlySet<string>> {
  const { world, deadline } = session.run;
  const found = new Set(rest.known);
  const end = await wait({
    world,
    deadline,
    readers: [restReader(session, rest, found)],
    goals: new Map([
      [
        TARGET,
        {
          until: new Map([[CHECKED, 0]]),
          failOn: new Map<string, number>(),
          discoveryMs: Number.POSITIVE_INFINITY,
          onSuperseded: 'follow' as const,
        },
      ],
    ]),
    mode: { kind: 'all' },
  });
  const failure = end.targets.get(TARGET)?.failure;
  if (end.verdict !== 'interrupted' && failure === undefined) return found;
  const { log } = session.run;
  const open = [...found].filter((id) => !isHandled(session.record.presenceOf(id)));
  if (open.length > 0) log.warning(`Not confirmed as stopped: ${open.join(', ')}.`);
  throw failure ?? end.interruption;
}

function restReader(session: Session, rest: Rest, found: Set<string>): Reader<undefined> {
  const { edgegap, run, record } = session;
  const { clock } = run.world;
  const startMs = clock.now();
  return {
    name: edgegap.name,
    targets: [TARGET],
    cadence: backoff({ firstMs: 1_000, maxMs: 3_000, growth: 1.2 }),
    forgives: forgiveTransient(run.world),
    async read({ signal }) {
      const options = { ...requestOptions(session), signal };
      const isLate = clock.now() - startMs >= rest.searchMs;
      const unknownIds = isLate ? ('ended' as const) : ('fail' as const);
      const tagged = await idsWithTag(edgegap, rest.runTag, options);
      for (const id of tagged.filter((one) => !rest.kept.has(one))) found.add(id);
      const toStop = rest.verb === 'stop' ? [...found] : [];
      const failure = await stopOpen(session, toStop, { ...options, unknownIds });
      // One that cannot be stopped is no reason not to search for the others.
      if (failure !== undefined && isLate) throw failure;
      const open = [...found].filter((id) => !isHandled(record.presenceOf(id)));
      const isDone = rest.verb === 'leave' || open.length === 0;
      const state = isDone && isLate ? CHECKED : 'checking';
      const observation = { state, id: rest.runTag, revision: '', evidence: [], raw: undefined };
      return [{ target: TARGET, observation }];
    },
  };
}

/** Stops those that are not stopping yet; gives the first failure. */
async function stopOpen(
  session: Session,
  ids: readonly string[],
  options: StopOptions,
): Promise<Failure | undefined> {
  const open = ids.filter((id) => !isHandled(session.record.presenceOf(id)));
  if (open.length === 0) return undefined;
  const { failures } = await stopServers(session, open, options);
  // One that no call knows yet may appear as long as there is time.
  return failures.find(({ kind }) => kind !== 'not-found');
}

function isHandled(presence: string | undefined): boolean {
  return presence === 'stopping' || presence === 'gone';
}

function report({ run }: Session, { verb, kept }: Rest, found: ReadonlySet<string>): void {
  const ids = [...found].filter((id) => !kept.has(id));
  const names = ids.join(', ');
  if (ids.length === 0) run.log.info('Nothing else that this step created is left.');
  else if (verb === 'stop') run.log.info(`Stopped what this step created: ${names}.`);
  else {
    run.log.warning(`Left as they are (on-cancel): ${names}.`);
    run.report.remark(`Deployments left by this step: ${names}.`);
  }
}

function split(text: string | undefined): string[] {
  return (text ?? '').split(',').filter((id) => id !== '');
}
