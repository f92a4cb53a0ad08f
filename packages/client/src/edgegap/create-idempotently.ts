import { Failure, mayBeCarriedOut } from '../http/failure.ts';
import type { RequestOptions } from '../http/request-options.ts';
import type { Deadline } from '../time/deadline.ts';
import { backoff } from '../wait/cadence.ts';
import { wait } from '../wait/engine.ts';
import type { Reader } from '../wait/reader.ts';
import type { World } from '../world.ts';
import type { Edgegap } from './connection.ts';
import type { CreateOptions } from './deployments.ts';
import { listByTag } from './list-deployments.ts';
import { deployReply } from './schemas/deployments.ts';

/** A create that cannot make two: it carries a tag that nothing else has. */
export interface IdempotentCreate {
  edgegap: Edgegap;
  /** In the body that `send` sends; at most 20 characters. */
  tag: string;
  /** Sends the create once and gives the id. */
  send(options: CreateOptions): Promise<string>;
  deadline: Deadline;
  trace: CreateTrace;
}

/** What may have been made by a create without an id being known; kept up to date all the time. */
export interface CreateTrace {
  /** Requests that were sent and whose end is not known: each may have made a deployment. */
  unresolved: number;
  /** It was sent again after an answer was lost: a deployment of the first may still appear. */
  wasRepeated: boolean;
}

/** What became of a create. */
export type CreateEnd =
  | Created
  /** No server could be had; v2 leaves a failed deployment that has to be stopped. */
  | { kind: 'unallocated'; id: string | undefined; failure: Failure };

interface Created {
  kind: 'created';
  id: string;
  /** More of the same tag: made by a request that was repeated, by us or on the way. */
  extras: readonly string[];
}

const FOUND = 'found';
/**
 * How long a create whose answer was lost may take to appear, ms: it has been seen to take 9 s.
 * Until then nothing is made in its place.
 */
export const LATE_APPEARANCE_MS = 15_000;
const MAX_SENDS = 3;

/** The trace of a create that was not sent yet. */
export function newCreateTrace(): CreateTrace {
  return { unresolved: 0, wasRepeated: false };
}

/**
 * Creates exactly one deployment. Where the answer was lost, or says nothing sure, its tag is
 * looked up for as long as it may take to appear; only then is the create sent again, with the same
 * tag. Throws the `Failure` of a create or look-up that cannot be had, and the reason of the
 * deadline's signal: `trace` then says whether something may have been made.
 */
export async function createIdempotently(create: IdempotentCreate): Promise<CreateEnd> {
  const { trace } = create;
  for (let sends = 1; ; sends += 1) {
    const sent = await sendOnce(create);
    if (!(sent instanceof Failure)) return { kind: 'created', id: sent, extras: [] };
    if (sent.status === 422) {
      return { kind: 'unallocated', id: requestIdOf(sent), failure: sent };
    }
    if (!mayBeCarriedOut(sent)) throw sent;
    const [id, ...extras] = await findLost(create, sent);
    if (id !== undefined) {
      trace.unresolved = Math.max(0, trace.unresolved - 1 - extras.length);
      return { kind: 'created', id, extras };
    }
    if (sends >= MAX_SENDS) throw sent;
    trace.wasRepeated = true;
  }
}

async function sendOnce(create: IdempotentCreate): Promise<string | Failure> {
  const { deadline, trace } = create;
  const writeTrace = {
    sent: () => {
      trace.unresolved += 1;
    },
    failed: (_: Failure, nothingDone: boolean) => {
      if (nothingDone) trace.unresolved -= 1;
    },
  };
  try {
    const id = await create.send({ signal: deadline.signal, deadline, trace: writeTrace });
    trace.unresolved -= 1;
    return id;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** The deployments of a create whose answer was lost; none where nothing was made. */
async function findLost(create: IdempotentCreate, lost: Failure): Promise<readonly string[]> {
  const { edgegap, tag } = create;
  const { log } = edgegap.world;
  log.info(`${lost.message} Checking by its tag ${tag} whether it was created.`);
  const ids = await idsByTag(create);
  if (ids.length > 0) log.info(`Deployment ${ids[0]} was created: it carries the tag ${tag}.`);
  else log.info(`No deployment carries the tag ${tag}: it was not created.`);
  return ids;
}

async function idsByTag({ edgegap, tag, deadline }: IdempotentCreate): Promise<readonly string[]> {
  const target = `deployment with tag ${tag}`;
  const goal = {
    until: new Map([[FOUND, 0]]),
    failOn: new Map<string, number>(),
    discoveryMs: LATE_APPEARANCE_MS,
    onSuperseded: 'follow' as const,
  };
  const end = await wait<readonly string[]>({
    world: edgegap.world,
    deadline,
    readers: [tagReader(edgegap, target, tag)],
    goals: new Map([[target, goal]]),
    mode: { kind: 'all' },
  });
  if (end.verdict === 'interrupted') throw end.interruption;
  const found = end.targets.get(target);
  if (found?.failure !== undefined) throw found.failure;
  return found?.last?.raw ?? [];
}

function tagReader(edgegap: Edgegap, target: string, tag: string): Reader<readonly string[]> {
  return {
    name: edgegap.name,
    targets: [target],
    cadence: backoff({ firstMs: 500, maxMs: 2_000, growth: 1.5 }),
    // Nothing is known of the deployment until the list answers, however long that takes.
    forgives: forgiveTransient(edgegap.world),
    async read({ signal }) {
      const raw = await idsWithTag(edgegap, tag, { signal });
      const [id] = raw;
      if (id === undefined) return [];
      return [{ target, observation: { state: FOUND, id, revision: '', evidence: [], raw } }];
    },
  };
}

/** For a reader that goes on until its deadline as long as a failure may pass; it logs each. */
export function forgiveTransient({ log }: World): (failure: Failure) => boolean {
  return (failure) => {
    if (!isTransient(failure)) return false;
    log.info(`${failure.resource}: ${failure.what}; reading again.`);
    return true;
  };
}

/**
 * Whether a read that failed so may succeed later: a proxy's page in place of the API passes too.
 */
export function isTransient({ final, kind }: Failure): boolean {
  return !final || kind === 'invalid-reply';
}

/** The ids of the active deployments that carry a tag, in the order of the list. */
export async function idsWithTag(
  edgegap: Edgegap,
  tag: string,
  options: RequestOptions,
): Promise<string[]> {
  const items = await listByTag(edgegap, { tag }, options);
  return items.map((item) => item.request_id);
}

/**
 * The deployment that a refused create leaves behind: the 422 of v2 names one in error, which
 * counts until it is stopped. Undefined where the reply names none.
 */
export function requestIdOf(failure: Failure): string | undefined {
  if (failure.status !== 422) return undefined;
  try {
    const read = deployReply.safeParse(JSON.parse(failure.text ?? ''));
    return read.success ? read.data.request_id : undefined;
  } catch {
    return undefined;
  }
}
