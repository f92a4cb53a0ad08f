import { once } from 'node:events';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { FAMILY_ATTEMPT_MS } from '@rollout-actions/client/http/exchange/dispatcher';
import { type TlsSettings, trustAfter } from '@rollout-actions/client/http/tls';
import type { Address } from './result.ts';

interface SocketRules {
  signal: AbortSignal;
  tls?: TlsSettings;
  /**
   * Opens the way that TLS is spoken over, such as a tunnel; without it, a connection of its own.
   */
  through?: () => Promise<Socket>;
}

/**
 * An open connection, with TLS where settings for it are given. Rejects with the error of the
 * socket, or an AbortError; nothing is left open then. The caller destroys what it gets.
 */
export async function openSocket(address: Address, rules: SocketRules): Promise<Socket> {
  try {
    return await openOnce(address, rules);
  } catch (error) {
    const { tls } = rules;
    const secureContext = tls && trustAfter(error, tls);
    if (tls === undefined || secureContext === undefined) throw error;
    return await openOnce(address, { ...rules, tls: { ...tls, secureContext } });
  }
}

async function openOnce(
  { host, port }: Address,
  { signal, tls, through }: SocketRules,
): Promise<Socket> {
  signal.throwIfAborted();
  const tunnel = await through?.();
  if (tunnel !== undefined && tls === undefined) return tunnel;
  const where = {
    host,
    port,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: FAMILY_ATTEMPT_MS,
    ...(tunnel && { socket: tunnel }),
  };
  const socket = tls ? connectTls({ ...where, ...namedFor(host, tls) }) : connect(where);
  // Errors go to whoever waits; what comes when nobody does must not end the process.
  socket.on('error', () => undefined);
  try {
    await once(socket, tls ? 'secureConnect' : 'connect', { signal });
    return socket;
  } catch (error) {
    socket.destroy();
    tunnel?.destroy();
    throw error;
  }
}

/**
 * The settings with the name that the server chooses its certificate by (SNI). Node sends none by
 * itself; addresses have none.
 */
function namedFor(host: string, tls: TlsSettings): TlsSettings {
  return tls.servername !== undefined || isIP(host) !== 0 ? tls : { ...tls, servername: host };
}
