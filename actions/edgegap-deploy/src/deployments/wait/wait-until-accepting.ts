import { probeOptions } from '@rollout-actions/action/connection';
import { readStatus } from '@rollout-actions/client/edgegap/deployments';
import { readLogs } from '@rollout-actions/client/edgegap/logs-and-metrics';
import {
  deploymentState,
  FAILED,
  READY,
  TERMINATED,
} from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { Failure } from '@rollout-actions/client/http/failure';
import { backoff } from '@rollout-actions/client/wait/cadence';
import { wait } from '@rollout-actions/client/wait/engine';
import { stateText } from '@rollout-actions/client/wait/observation';
import type { Reader } from '@rollout-actions/client/wait/reader';
import { OPEN, watchProbe } from '@rollout-actions/probe/watch-probe';
import type { Server } from '../../batch.ts';
import type { Session } from '../../session.ts';
import { type PortProbe, probeOf } from './probe-port.ts';

/** A server whose port never answered, and what was seen of it last. */
export interface NotAccepting {
  server: Server;
  why: string;
}

/** It answers, and never will as it should: a certificate that nobody trusts, for example. */
const UNUSABLE = 'unusable';
/** A server that has restarted so often since it was ready will not come up by itself. */
const MAX_RESTARTS = 3;
/** Of one probe, ms. */
const PROBE_MS = 3_000;
const CADENCE = backoff({ firstMs: 1_000, maxMs: 5_000, growth: 1.2 });
/** After each so many failed probes it is asked whether the server is still ready. */
const READS_PER_STATUS = 5;
/** Reads are few while nothing changes; for a thousand servers one line each would be too much. */
const MAX_LOGGED_ONE_BY_ONE = 20;

/**
 * Waits until the port of each ready server answers from here. Gives those that never will: they
 * failed meanwhile, or do not speak what their protocol says. Throws `ActionError` where one cannot
 * be probed, and the reason of the run's signal.
 */
export async function waitUntilAccepting(
  session: Session,
  servers: readonly Server[],
): Promise<NotAccepting[]> {
  const { run } = session;
  const options = probeOptions(run);
  const probed = new Map(
    servers.flatMap((server) =>
      server.snapshot === undefined
        ? []
        : [
            [
              `port of deployment ${server.id}`,
              { server, probe: probeOf(session, server.snapshot, options) },
            ],
          ],
    ),
  );
  const goal = {
    until: new Map([OPEN, UNUSABLE, FAILED, TERMINATED].map((state) => [state, 0])),
    failOn: new Map<string, number>(),
    discoveryMs: 0,
    onSuperseded: 'follow' as const,
  };
  const end = await wait<unknown>({
    world: run.world,
    deadline: run.deadline,
    readers: [...probed].map(([target, one]) => portReader(session, target, one)),
    goals: new Map([...probed.keys()].map((target) => [target, goal])),
    mode: { kind: 'all' },
    onChange: ({ target: subject, from, to, elapsedMs }) => {
      const server = probed.get(subject)?.server;
      if (server !== undefined) server.portState = to.state === OPEN ? undefined : stateText(to);
      if (probed.size > MAX_LOGGED_ONE_BY_ONE || from?.state === to.state) return;
      run.log.change({ subject, from: from?.state, to: stateText(to), elapsedMs });
      run.log.heartbeat(`${subject} is still ${stateText(to)}.`);
    },
  });
  run.log.heartbeat(undefined);
  if (end.verdict === 'interrupted') throw end.interruption;
  return [...end.targets].flatMap(([target, { last, failure }]) => {
    if (failure !== undefined) throw failure;
    const server = probed.get(target)?.server;
    if (server === undefined || last?.state === OPEN) return [];
    return [{ server, why: last === undefined ? 'was not seen' : stateText(last) }];
  });
}

interface Probed {
  server: Server;
  probe: PortProbe;
}

/** Probes one port; where it does not answer for long, reads what became of its server. */
function portReader(session: Session, target: string, one: Probed): Reader<unknown> {
  const call = { timeoutMs: PROBE_MS, clock: session.run.world.clock };
  const watch = { target, probe: one.probe, call, cadence: CADENCE, endsOnPermanent: false };
  const reader = watchProbe(watch);
  let reads = 0;
  return {
    ...reader,
    async read(readOptions) {
      reads += 1;
      const [snapshot] = await reader.read(readOptions);
      if (snapshot === undefined || snapshot.observation.raw.ok) return snapshot ? [snapshot] : [];
      const { raw } = snapshot.observation;
      const seen = { ...snapshot.observation, detail: raw.detail };
      if (raw.permanent === true) return [{ target, observation: { ...seen, state: UNUSABLE } }];
      if (reads % READS_PER_STATUS !== 0) return [{ target, observation: seen }];
      const { state, detail } = await conditionOf(session, one.server, readOptions.signal);
      const isOver = state === FAILED || state === TERMINATED;
      if (!isOver) return [{ target, observation: seen }];
      return [{ target, observation: { ...seen, state, detail: detail ?? seen.detail } }];
    },
  };
}

interface Condition {
  state: string;
  detail?: string;
}

/** What became of a server that does not answer; trouble in reading says nothing about it. */
async function conditionOf(
  { edgegap }: Session,
  { id }: Server,
  signal: AbortSignal,
): Promise<Condition> {
  const options = { signal, retry: 'never' as const };
  try {
    const status = await readStatus(edgegap, id, options);
    const state = status === null ? TERMINATED : deploymentState(status);
    if (state === FAILED || state === TERMINATED) return { state };
    const crash = (await readLogs(edgegap, id, options)).crash_data;
    const restarts = crash?.restart_count ?? 0;
    if (restarts < MAX_RESTARTS) return { state };
    const message = crash?.message ? ` (${crash.message})` : '';
    return { state: FAILED, detail: `crashed and restarted ${restarts} times${message}` };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { state: READY };
  }
}
