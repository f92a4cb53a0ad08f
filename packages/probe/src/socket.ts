import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { loadTls, type TlsOptions, type TlsSettings } from '@rollout-actions/client/http/tls';
import type { Address } from './result.ts';

/**
 * A connection that stands, with TLS where settings for it are given. Rejects with the error of the
 * socket, or an AbortError; nothing is left open then. The caller destroys what it gets.
 */
export async function openSocket(
  { host, port }: Address,
  { signal, tls }: { signal: AbortSignal; tls?: TlsSettings },
): Promise<Socket> {
  signal.throwIfAborted();
  const socket = tls ? connectTls({ host, port, ...tls }) : connect({ host, port });
  // Errors are told to whoever waits; what comes when nobody does must not end the process.
  socket.on('error', () => undefined);
  try {
    await once(socket, tls ? 'secureConnect' : 'connect', { signal });
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

const loaded = new WeakMap<TlsOptions, TlsSettings>();

/**
 * What a TLS connection is made with. Loading all roots takes a while and a wait looks many times,
 * so the settings of the same options are loaded once. Throws a `Failure` for damaged texts.
 */
export function tlsSettings(tls: TlsOptions = {}): TlsSettings {
  const known = loaded.get(tls);
  if (known !== undefined) return known;
  const settings = loadTls(tls);
  loaded.set(tls, settings);
  return settings;
}
