import { ActionError } from '@rollout-actions/action/action-error';
import type { ProbeOptions } from '@rollout-actions/action/connection';
import type { DeploymentSnapshot } from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { probeHttp, probeTcp, probeUdp, probeWebSocket } from '@rollout-actions/probe/probes';
import type { ProbeCall, ProbeResult } from '@rollout-actions/probe/result';
import { type ChosenPort, choosePort, urlOf } from '../../report/ports.ts';
import type { Session } from '../../session.ts';

/** One probe of the port that players use. */
export type PortProbe = (limits: {
  signal: AbortSignal;
  timeoutMs: number;
}) => Promise<ProbeResult>;

// Whatever a game server says to a plain request, it is there; 5xx comes from what stands in front.
const ANSWERS = [{ low: 100, high: 499 }];

/**
 * The probe for a ready deployment, by the protocol of its port. Throws `ActionError` where it
 * cannot be probed: no port, a wrong `port-name`, or UDP without a payload, which nothing would
 * answer.
 */
export function probeOf(
  session: Session,
  snapshot: DeploymentSnapshot,
  options: ProbeOptions,
): PortProbe {
  const chosen = choosePort(snapshot, session.inputs.portName);
  const number = chosen?.port.external;
  if (chosen === undefined || number === undefined) {
    throw new ActionError(
      'failed',
      `Deployment ${snapshot.id} opens no port, so nothing can be probed: use until: ready.`,
    );
  }
  const address = { host: snapshot.fqdn === '' ? snapshot.publicIp : snapshot.fqdn, port: number };
  const full = (limits: Parameters<PortProbe>[0]): ProbeCall => ({ ...options, ...limits });
  switch (chosen.port.protocol.toUpperCase()) {
    case 'HTTP':
    case 'HTTPS': {
      const target = { url: new URL(urlOf(snapshot, chosen.port)), status: ANSWERS };
      return (limits) => probeHttp(target, full(limits));
    }
    case 'WS':
    case 'WSS': {
      const target = { url: new URL(urlOf(snapshot, chosen.port)) };
      return (limits) => probeWebSocket(target, full(limits));
    }
    case 'UDP': {
      const target = { ...address, ...datagram(session, chosen) };
      return (limits) => probeUdp(target, full(limits));
    }
    default:
      return (limits) => probeTcp(address, full(limits));
  }
}

function datagram({ inputs }: Session, { name }: ChosenPort) {
  const { probePayload: payload, probeExpect: expect } = inputs;
  if (payload === undefined) {
    throw new ActionError(
      'refused',
      `Port ${name} speaks UDP: give probe-payload, a datagram that the server answers.`,
    );
  }
  return expect === undefined ? { payload } : { payload, expect };
}
