import { probeOptions } from '@rollout-actions/action/connection';
import { sentence } from '@rollout-actions/client/http/redaction/sanitize-line';
import { backoff } from '@rollout-actions/client/wait/cadence';
import { wait } from '@rollout-actions/client/wait/engine';
import type { Reader } from '@rollout-actions/client/wait/reader';
import { settledTarget } from '@rollout-actions/client/wait/settled-target';
import { type MqttTarget, mqttTarget } from '@rollout-actions/probe/mqtt/mqtt-target';
import { probeMqtt } from '@rollout-actions/probe/probes';
import type { ProbeResult } from '@rollout-actions/probe/result';
import type { Session } from '../session.ts';

/**
 * Connects to the broker as an MQTT client until it accepts, or refuses for good. Gives what it
 * said. Throws the reason of the run's signal.
 */
export async function probeBroker(session: Session, url: URL): Promise<ProbeResult> {
  const { log, world, deadline } = session.run;
  const reader = brokerReader(session, url);
  session.probing = `${reader.name} had not answered the probe yet`;
  const end = await wait<ProbeResult>({
    world,
    deadline,
    readers: [reader],
    goals: new Map([[reader.name, GOAL]]),
    mode: { kind: 'all' },
    onChange: ({ to }) => {
      session.probing = to.raw.ok ? undefined : `the probe failed (${to.raw.detail})`;
      log.info(to.raw.detail);
      log.heartbeat(to.state === CLOSED ? sentence(`Still probing: ${to.raw.detail}`) : undefined);
    },
  });
  log.heartbeat(undefined);
  const { last } = settledTarget(end, reader.name);
  if (last === undefined) throw new RangeError('the broker was settled without a probe');
  return last.raw;
}

const OPEN = 'open';
const CLOSED = 'closed';
const UNUSABLE = 'unusable';
const PROBE_MS = 10_000;

const GOAL = {
  until: new Map([[OPEN, 0]]),
  failOn: new Map([[UNUSABLE, 0]]),
  discoveryMs: 0,
  onSuperseded: 'follow' as const,
};

/** The probe costs the platform's budget nothing, so it may run often. */
function brokerReader(session: Session, url: URL): Reader<ProbeResult> {
  const { run } = session;
  const target = targetOf(session, url);
  const name = `broker ${url.host}`;
  // The broker may ask for a client certificate as well.
  const call = { ...probeOptions(run), timeoutMs: PROBE_MS, ...(run.tls && { tls: run.tls }) };
  return {
    name,
    targets: [name],
    cadence: backoff({ firstMs: 1_000, maxMs: 10_000, growth: 1.3 }),
    async read({ signal }) {
      const raw = await probeMqtt(target, { ...call, signal });
      const state = raw.ok ? OPEN : raw.permanent === true ? UNUSABLE : CLOSED;
      const observation = { state, id: '', revision: '', detail: raw.detail, evidence: [], raw };
      return [{ target: name, observation }];
    },
  };
}

function targetOf({ inputs }: Session, url: URL): MqttTarget {
  const target = mqttTarget(url);
  if (target === undefined) throw new RangeError(`${url.protocol} is no scheme of MQTT`);
  const { probeUsername: username, probePassword: password } = inputs;
  return { ...target, ...(username !== undefined && { username }), ...(password && { password }) };
}
