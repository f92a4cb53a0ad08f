import type { FakeClock } from '../../../support/time/fake-clock.ts';
import type { EmulatedCluster } from './emulated-cluster.ts';
import type { Network, NetworkFault, NetworkRequest } from './network-transport.ts';
import type { Scenario } from './scenario.ts';

/** A write of the step and its fate, as the servers know it. */
export interface SentWrite {
  by: 'main' | 'post';
  sentMs: number;
  /** `promote`, `fail`, `pause`, `resume`, `allocation-health`, `register`. */
  verb: string;
  /** The deployment; empty for a registration. */
  id: string;
  request: NetworkRequest;
  /** The servers' own reply reached the step. */
  isAnswered: boolean;
  /** When the servers had it and what they said; undefined where it never arrived. */
  arrival?: Arrival;
}

export interface Arrival {
  atMs: number;
  status: number;
  /** Of a registration: the job's version and modify index after it, and whether it was new. */
  version: number;
  modifyIndex: number;
  isNew: boolean;
}

export interface World {
  clock: FakeClock;
  /** Uniform in [0, 1). */
  chance(): number;
  cluster: EmulatedCluster;
}

/** Faults by chance as long as the budget lasts, an outage, and a load balancer. */
export function faultyWire(plan: Scenario, { clock, chance, cluster }: World) {
  const startMs = clock.now();
  const sent: SentWrite[] = [];
  let budget = plan.faultBudget;

  const fault = (request: NetworkRequest): NetworkFault | undefined => {
    if (isOut(plan, clock.now() - startMs)) {
      if (plan.outageStatus === 0) return 'not-sent';
      const text = plan.outageStatus === 500 ? 'No cluster leader' : '<html>Bad</html>';
      return { status: plan.outageStatus, text, isDone: false };
    }
    if (budget === 0 || chance() >= plan.faultRate) return undefined;
    budget -= 1;
    const faults = request.method === 'GET' ? READ_FAULTS : WRITE_FAULTS;
    const chosen = faults[Math.floor(chance() * faults.length)];
    return chosen === 'late' ? { lateMs: 500 + chance() * 15_000 } : chosen;
  };

  const networkOf = (by: 'main' | 'post', isDead: () => boolean): Network => ({
    fault,
    isDead,
    latencyMs: () => 5 + chance() * 150,
    proxyLimitMs: plan.proxyLimitMs,
    arrivesAnyway: () => chance() < 0.5,
    onAnswer(request) {
      const write = sent.find((one) => one.request === request);
      if (write !== undefined) write.isAnswered = true;
    },
    onWrite(request) {
      sent.push({ by, sentMs: clock.now(), ...verbOf(request), request, isAnswered: false });
    },
    async serve(request, signal) {
      const before = cluster.versions.length;
      const reply = await cluster.serve(request, signal);
      const write = sent.find((one) => one.request === request);
      if (write !== undefined) {
        const { version = 0, modifyIndex = 0 } = cluster.versions.at(-1) ?? {};
        const isNew = cluster.versions.length > before;
        write.arrival = { atMs: clock.now(), status: reply.status, version, modifyIndex, isNew };
      }
      return reply;
    },
  });
  return { wireOf: networkOf, sent };
}

const SERVER_TROUBLE = [
  { status: 502, text: '<html>Bad gateway</html>', isDone: false },
  { status: 500, text: 'No cluster leader', isDone: false },
  { status: 500, text: 'rpc error: Not ready to serve consistent reads', isDone: false },
  { status: 429, text: 'Your IP is issuing too many concurrent connections', isDone: false },
];
const READ_FAULTS = ['not-sent', 'lost-before', 'lost-after', 'hangs', ...SERVER_TROUBLE] as const;
const WRITE_FAULTS = [
  'not-sent',
  'lost-before',
  'lost-after',
  'lost-after',
  'cut-after',
  'page-after',
  'late',
  'hangs',
  { status: 502, text: '<html>Bad gateway</html>', isDone: true },
  ...SERVER_TROUBLE,
] as const;

function isOut({ outage }: Scenario, elapsedMs: number): boolean {
  if (outage === null) return false;
  return elapsedMs >= outage.fromMs && elapsedMs < outage.fromMs + outage.lastsMs;
}

function verbOf({ path, body }: NetworkRequest): { verb: string; id: string } {
  if (path === '/v1/jobs') return { verb: 'register', id: '' };
  const [, verb = '', id = ''] = /^\/v1\/deployment\/([^/]+)\/(.*)$/.exec(path) ?? [];
  return { verb: verb === 'pause' && /"Pause":false/.test(body) ? 'resume' : verb, id };
}
