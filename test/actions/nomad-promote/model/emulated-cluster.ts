import type { Reply } from '@rollout-actions/client/http/exchange/transport';
import { findRoute } from '@rollout-actions/emulator/core/http/routes';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { createAcl } from '@rollout-actions/emulator/nomad/acl/acl';
import { terminalAllocation } from '@rollout-actions/emulator/nomad/allocations/terminal';
import { createCluster } from '@rollout-actions/emulator/nomad/cluster';
import type { Allocation, Deployment } from '@rollout-actions/emulator/nomad/store/records';
import { emulatorTime } from '../../../support/time/emulator-time.ts';
import type { FakeClock } from '../../../support/time/fake-clock.ts';

export const JOB = 'web';

/** A deployment of the job at one moment, as the servers have it. */
export interface Moment {
  atMs: number;
  deployment: Deployment;
  /** By group with canaries that are not promoted: the living healthy ones, with restarts. */
  canaries: ReadonlyMap<string, string>;
  /** The groups with canaries whose canaries the server would let promote. */
  ready: ReadonlySet<string>;
}

/** The emulated server, with all that ever was true of one job. */
export interface EmulatedCluster {
  call(method: string, path: string, body?: unknown): Promise<Reply>;
  serve(request: Asked, signal: AbortSignal): Promise<Reply>;
  /** Every state of every deployment of the job, oldest first. */
  history: readonly Moment[];
  /** Job versions in the order in which they came, each with its modify index. */
  versions: readonly JobMoment[];
  /** Ends the tasks of allocations of the job. */
  exit(which: 'canary' | 'other'): void;
  /** The newest deployment of the job. */
  latest(): Deployment | undefined;
  end(): Promise<void>;
}

export interface JobMoment {
  atMs: number;
  version: number;
  modifyIndex: number;
  release: string;
}

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  body: string;
}

export function startCluster(clock: FakeClock, seed: number, namespace: string): EmulatedCluster {
  const time = emulatorTime(clock);
  const random = createRandom(seed);
  const acl = createAcl({ enabled: false, clock: time, random, nextIndex: () => 1 });
  const { server, client, routes, end } = createCluster({ clock: time, random, acl, nodes: 1 });
  const { store } = server;
  const history: Moment[] = [];
  const versions: JobMoment[] = [];
  const isOurs = (one: { Namespace: string; JobID: string }) =>
    one.Namespace === namespace && one.JobID === JOB;
  const ours = () => store.allocations.all().filter(isOurs);

  store.afterCommit((touched) => {
    const atMs = clock.now();
    if (touched.has('jobs')) noteVersion(atMs);
    if (!touched.has('deployments') && !touched.has('allocations')) return;
    const allocations = ours();
    for (const deployment of store.deployments.all().filter(isOurs)) {
      history.push(momentOf(atMs, deployment, allocations));
    }
  });

  function noteVersion(atMs: number): void {
    const job = store.jobs.all().find((one) => one.Namespace === namespace && one.ID === JOB);
    if (job === undefined || versions.at(-1)?.modifyIndex === job.JobModifyIndex) return;
    const release = String(job.TaskGroups[0]?.Tasks[0]?.Env?.['RELEASE']);
    versions.push({ atMs, version: job.Version, modifyIndex: job.JobModifyIndex, release });
  }

  async function serve(asked: Asked, signal: AbortSignal): Promise<Reply> {
    const { method, path, query, body } = asked;
    const match = findRoute(routes, method, path);
    if (match.found !== 'route') throw new RangeError(`nobody answers ${method} ${path}`);
    const headers = { host: '127.0.0.1' };
    const remoteAddress = '127.0.0.1';
    const request = { method, path, query, body, headers, remoteAddress, signal };
    const answer = await match.route.handle({ ...request, params: match.params });
    const { status, headers: answered = {}, text, json, rawJson } = answer;
    const plain = text ?? rawJson ?? (json === undefined ? '' : JSON.stringify(json));
    return { status, text: plain, header: (name) => answered[name.toLowerCase()] };
  }

  return {
    history,
    versions,
    serve,
    call(method, target, body) {
      const [path = '', query = ''] = target.split('?');
      const text = body === undefined ? '' : JSON.stringify(body);
      const asked = { method, path, query: new URLSearchParams(query), body: text };
      return serve(asked, new AbortController().signal);
    },
    exit(which) {
      const isCanary = (one: Allocation) => one.DeploymentStatus?.Canary ?? false;
      const running = ours().filter(({ ClientStatus }) => ClientStatus === 'running');
      const hit = running.find((one) => isCanary(one) === (which === 'canary'));
      if (hit !== undefined) client.runner(hit.ID)?.exit({ code: 1, signal: 0, oom: false });
    },
    latest: () =>
      store.deployments
        .all()
        .filter(isOurs)
        .sort((a, b) => a.CreateIndex - b.CreateIndex)
        .at(-1),
    end,
  };
}

/** Evaluated here again, by the rule of the server's source and not by the action's own code. */
function momentOf(
  atMs: number,
  deployment: Deployment,
  allocations: readonly Allocation[],
): Moment {
  const canaries = new Map<string, string>();
  const ready = new Set<string>();
  for (const [group, state] of Object.entries(deployment.TaskGroups)) {
    if (state.DesiredCanaries === 0) continue;
    const healthy = allocations.filter(
      (one) =>
        state.PlacedCanaries?.includes(one.ID) === true &&
        !terminalAllocation(one) &&
        one.DeploymentStatus?.Healthy === true,
    );
    const names = healthy.map(({ ID, TaskStates }) => {
      const restarts = Object.values(TaskStates ?? {}).map(({ Restarts }) => Restarts);
      return `${ID}*${restarts.join()}`;
    });
    canaries.set(group, names.sort().join(' '));
    if (healthy.length >= state.DesiredCanaries) ready.add(group);
  }
  return { atMs, deployment, canaries, ready };
}
