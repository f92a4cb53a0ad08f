import type { Answer, Call } from '@rollout-actions/client/http/api';
import { Failure } from '@rollout-actions/client/http/failure';
import type { Nomad } from '@rollout-actions/client/nomad/connection';
import type { Clock } from '@rollout-actions/client/time/clock';
import { allocationView, type Canary, deploymentView } from './nomad-double-views.ts';

/** What can happen to a deployment on the server. */
export type ServerEvent =
  | 'die'
  | 'restart'
  | 'replace'
  | 'pause'
  | 'resume'
  | 'newer'
  | 'promote'
  | 'fail';

type Table = 'deployment' | 'allocations';

/** What each event changes. */
const TABLES_OF: Readonly<Record<ServerEvent, readonly Table[]>> = {
  die: ['allocations'],
  restart: ['allocations'],
  replace: ['deployment', 'allocations'],
  pause: ['deployment'],
  resume: ['deployment'],
  newer: ['deployment'],
  promote: ['deployment', 'allocations'],
  fail: ['deployment'],
};

/**
 * What a server adds to the longest wait of a blocking query: up to a sixteenth, so that reads that
 * were sent together do not come back together.
 */
const HELD_LONGER: Readonly<Record<Table, number>> = { deployment: 1 / 16, allocations: 1 / 32 };

function tableOf(path: string): Table {
  const isAllocations = /^\/v1\/(deployment\/allocations|allocation)\//.test(path);
  return isAllocations ? 'allocations' : 'deployment';
}

/** One write that was asked for. */
export interface DoubleWrite {
  verb: string;
  accepted: boolean;
  /** The living canaries when they were last read before it. */
  seen: string;
}

export interface DoubleOptions {
  canaries?: number;
  /** How long each exchange travels, ms. */
  latencyMs?(): number;
  /** What becomes of an answer to a write. */
  fate?(): 'arrives' | 'lost' | 'never received';
  /** When a write has reached the server. */
  onWrite?(write: DoubleWrite): void;
}

/** A Nomad server in memory, with one deployment of one group whose canaries stand ready. */
export interface NomadDouble {
  nomad: Nomad;
  happen(event: ServerEvent): void;
  readonly writes: readonly DoubleWrite[];
  /** The living canaries when they were last read, each with how often it was restarted. */
  seen(): string;
}

function failure(kind: 'conflict' | 'unreachable', what: string, received: 'maybe' | 'yes') {
  return new Failure({ kind, resource: 'deployment', what, next: 'Evaluate it again', received });
}

const lost = () => failure('unreachable', 'the connection broke', 'maybe');

/** Answers as the reference of the API says, reads block until something changes. */
export function createNomadDouble(clock: Clock, options: DoubleOptions = {}): NomadDouble {
  const { canaries: count = 1, latencyMs = () => 0, fate = () => 'arrives' } = options;
  // As on a real server each table has an index of its own: a task that restarts does not touch the
  // deployment, so a query that waits on the deployment goes on waiting.
  const indexes = { deployment: 10, allocations: 10 };
  let [status, description] = ['running', 'Deployment is running'];
  let promoted = false;
  let placed = 0;
  const place = (): Canary => {
    placed += 1;
    const id = `${String(placed).padStart(8, '0')}-2222-4222-8222-222222222222`;
    return { id, lives: true, restarts: 0 };
  };
  const canaries = Array.from({ length: count }, place);
  const wakers = new Set<() => void>();
  const writes: DoubleWrite[] = [];
  let seen = '';
  const living = () => canaries.filter(({ lives }) => lives);
  const identity = () =>
    living()
      .map(({ id, restarts }) => `${id}*${restarts}`)
      .join(' ');
  const isEnded = () => ['failed', 'cancelled', 'successful'].includes(status);
  const end = (word: string, why: string) => {
    status = word;
    description = why;
  };

  const change = (event: ServerEvent) => {
    const [first] = living();
    if (event === 'die' && first) first.lives = false;
    if (event === 'restart' && first) first.restarts += 1;
    if (event === 'replace' && first) {
      first.lives = false;
      canaries.push(place());
    }
    if (event === 'pause') end('paused', 'Deployment is paused');
    if (event === 'resume') end('running', 'Deployment is running');
    if (event === 'newer') end('cancelled', 'Cancelled due to newer version of job');
    if (event === 'fail') end('failed', 'Deployment marked as failed');
    if (event === 'promote') promoted = true;
  };
  const happen = (event: ServerEvent) => {
    if (isEnded()) return;
    change(event);
    const index = 1 + Math.max(indexes.deployment, indexes.allocations);
    for (const table of TABLES_OF[event]) indexes[table] = index;
    for (const wake of wakers) wake();
  };

  const deployment = () => {
    const state = { status, description, promoted, canaries, wanted: count };
    return deploymentView({ ...state, index: indexes.deployment });
  };
  const allocation = (canary: Canary) => allocationView(canary, indexes.allocations);

  const read = (path: string): unknown => {
    if (path.startsWith('/v1/deployment/allocations/')) {
      seen = identity();
      return canaries.map(allocation);
    }
    if (path.startsWith('/v1/deployment/')) return deployment();
    if (path.startsWith('/v1/client/fs/logs/')) return '';
    if (path === '/v1/job/web/deployment') return deployment();
    const canary = canaries.find(({ id }) => path === `/v1/allocation/${id}`);
    if (canary !== undefined) return allocation(canary);
    throw new RangeError(`nobody answers ${path}`);
  };
  const write = (path: string): unknown => {
    const verb = path.split('/')[3] ?? '';
    const stands = verb !== 'promote' || living().length >= count;
    const accepted = !isEnded() && stands;
    const what = fate();
    if (what === 'never received') throw lost();
    writes.push({ verb, accepted, seen });
    options.onWrite?.({ verb, accepted, seen });
    if (!accepted) {
      const said = stands ? "can't promote terminal deployment" : 'has 0/1 healthy allocations';
      throw failure('conflict', said, 'yes');
    }
    happen(verb === 'pause' ? 'pause' : verb === 'fail' ? 'fail' : 'promote');
    if (what === 'lost') throw lost();
    const Index = indexes.deployment;
    return { EvalID: 'eval', EvalCreateIndex: 1, DeploymentModifyIndex: Index, Index };
  };
  const indexOf = (call: Call<unknown>) => indexes[tableOf(String(call.path))];
  const waitForChange = async (call: Call<unknown>): Promise<void> => {
    const longest = Number.parseInt(String(call.query?.['wait'] ?? '0'), 10);
    const wait = longest * (1 + HELD_LONGER[tableOf(String(call.path))]);
    const isNew = () => Number(call.query?.['index'] ?? 0) < indexOf(call);
    if (isNew() || wait === 0) return;
    const changed = new AbortController();
    const wake = () => {
      if (isNew()) changed.abort();
    };
    wakers.add(wake);
    await clock.sleep(wait, AbortSignal.any([changed.signal, call.signal])).catch(() => undefined);
    wakers.delete(wake);
    call.signal.throwIfAborted();
  };

  return {
    happen,
    writes,
    seen: () => seen,
    nomad: {
      name: 'Nomad',
      namespace: 'default',
      scope: { namespace: 'default', region: undefined },
      api: {
        async call<T>(call: Call<T>): Promise<Answer<T>> {
          call.signal.throwIfAborted();
          const travelMs = latencyMs();
          if (travelMs > 0) await clock.sleep(travelMs, call.signal);
          await waitForChange(call);
          const path = String(call.path);
          const reply = call.method === 'GET' ? read(path) : write(path);
          const at = String(indexOf(call));
          const header = (name: string) => (name === 'x-nomad-index' ? at : undefined);
          return { value: call.schema.parse(reply), status: 200, header };
        },
        sent: () => 0,
        close: async () => undefined,
      },
    },
  };
}
