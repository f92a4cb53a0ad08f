import { Failure } from '../http/failure.ts';
import type { RequestOptions } from '../http/request-options.ts';
import type { Deadline } from '../time/deadline.ts';
import { backoff } from '../wait/cadence.ts';
import { wait } from '../wait/engine.ts';
import type { Reader } from '../wait/reader.ts';
import type { Edgegap } from './connection.ts';
import { listDeployments } from './list-deployments.ts';
import { deployReplyV2 } from './schemas/deployments.ts';

/** A create that cannot make two: it carries a tag that nothing else has. */
export interface IdempotentCreate {
  edgegap: Edgegap;
  /** In the body that `send` sends; at most 20 characters. */
  tag: string;
  /** Sends the create once and gives the id. */
  send(options: RequestOptions): Promise<string>;
  deadline: Deadline;
}

/** What became of a create; `sends` counts how often it was asked for. */
export type CreateEnd = { sends: number } & (
  | Created
  /** No server could be had; v2 leaves a failed deployment that has to be stopped. */
  | { kind: 'unallocated'; id: string | undefined; failure: Failure }
);

interface Created {
  kind: 'created';
  id: string;
  /** More of the same tag, made by something on the way that sent the request twice. */
  extras: readonly string[];
}

const FOUND = 'found';
/** How long a create may take to be seen after its answer was lost. */
const SETTLE_MS = 5_000;
const MAX_SENDS = 3;

/**
 * Creates exactly one deployment. Where the answer was lost, or says nothing sure, the tag is
 * looked up, several times since the deployment may come late; only where nothing carries it is the
 * create sent again, with the same tag. Throws the `Failure` of a create or look-up that cannot be
 * had, and the reason of the deadline's signal: then the caller has to look the tag up later.
 */
export async function createIdempotently(create: IdempotentCreate): Promise<CreateEnd> {
  for (let sends = 1; ; sends += 1) {
    const sent = await sendOnce(create);
    if (!(sent instanceof Failure)) return { sends, kind: 'created', ...sent };
    if (sent.status === 422) {
      return { sends, kind: 'unallocated', id: requestIdOf(sent), failure: sent };
    }
    if (!isAmbiguous(sent)) throw sent;
    const found = await findLost(create, sent);
    if (found !== undefined) return { sends, kind: 'created', ...found };
    if (sends >= MAX_SENDS) throw sent;
  }
}

async function sendOnce(create: IdempotentCreate): Promise<Omit<Created, 'kind'> | Failure> {
  const { deadline } = create;
  try {
    return { id: await create.send({ signal: deadline.signal, deadline }), extras: [] };
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** Resolves a create whose answer was lost; undefined where nothing was made. */
async function findLost(
  create: IdempotentCreate,
  lost: Failure,
): Promise<Omit<Created, 'kind'> | undefined> {
  const { edgegap, tag } = create;
  const { log } = edgegap.world;
  log.info(`${lost.message} Looking whether it was made, by its tag ${tag}.`);
  const [id, ...extras] = await idsByTag(create);
  if (id === undefined) {
    log.info(`Nothing carries the tag ${tag}: it was not made.`);
    return undefined;
  }
  log.info(`Deployment ${id} was made all the same: it carries the tag ${tag}.`);
  return { id, extras };
}

/** Whether a create may have been carried out although it did not say so. */
export function isAmbiguous({ received, kind }: Failure): boolean {
  return received === 'maybe' || (received === 'yes' && isUnsureAnswer(kind));
}

/** A server in trouble, or something in front of it, may answer 502 for what was done. */
function isUnsureAnswer(kind: Failure['kind']): boolean {
  return kind === 'unavailable' || kind === 'invalid-reply';
}

async function idsByTag({ edgegap, tag, deadline }: IdempotentCreate): Promise<readonly string[]> {
  const target = `deployment with tag ${tag}`;
  const goal = {
    until: new Map([[FOUND, 0]]),
    failOn: new Map<string, number>(),
    discoveryMs: SETTLE_MS,
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
    async read({ signal }) {
      const raw = await idsWithTag(edgegap, tag, { signal });
      const [id] = raw;
      if (id === undefined) return [];
      return [{ target, observation: { state: FOUND, id, revision: '', evidence: [], raw } }];
    },
  };
}

/** The ids of the active deployments that carry a tag, in the order of the list. */
export async function idsWithTag(
  edgegap: Edgegap,
  tag: string,
  options: RequestOptions,
): Promise<string[]> {
  const filter = { field: 'tags', operator: 'in', value: [tag] };
  const items = await listDeployments(edgegap, { filters: [filter] }, options);
  // A server that does not know the filter would give everything.
  return items.filter((item) => item.tags.includes(tag)).map((item) => item.request_id);
}

/**
 * The deployment that a refused create leaves behind: the 422 of v2 names one in error, which
 * counts until it is stopped. Undefined where the reply names none.
 */
export function requestIdOf(failure: Failure): string | undefined {
  if (failure.status !== 422) return undefined;
  try {
    const read = deployReplyV2.safeParse(JSON.parse(failure.text ?? ''));
    return read.success ? read.data.request_id : undefined;
  } catch {
    return undefined;
  }
}
