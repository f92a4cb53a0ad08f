import { once } from 'node:events';
import { request as requestHttps } from 'node:https';
import { Socket } from 'node:net';
import { nodeHttp } from '@rollout-actions/client/built-in';
import { loadTrust, type TlsOptions } from '@rollout-actions/client/http/tls';
import { untilAborted } from '@rollout-actions/client/time/deadline';
import { ProbeFault } from './attempt.ts';
import { type Address, formatAddress } from './result.ts';

export interface Tunnel {
  /** http: or https:, with user name and password where it wants them. */
  proxy: URL;
  /** The address that the proxy is asked to connect to. */
  to: Address;
  tls?: TlsOptions;
}

/**
 * A connection through a proxy, by CONNECT (RFC 9110, section 9.3.6). Rejects with a ProbeFault
 * that says whether the proxy or the target behind it did not answer; nothing is left open then.
 */
export async function openTunnel({ proxy, to, tls }: Tunnel, signal: AbortSignal): Promise<Socket> {
  const target = formatAddress(to);
  const options = {
    method: 'CONNECT',
    path: target,
    headers: { host: target, ...authorizationOf(proxy) },
    agent: false,
    signal,
    ...(proxy.protocol === 'https:' && loadTrust(tls)),
  };
  const plain = new URL(proxy.origin);
  const request =
    proxy.protocol === 'https:' ? requestHttps(plain, options) : nodeHttp().request(plain, options);
  request.on('error', () => undefined);
  request.end();
  try {
    const answered: Promise<unknown[]> = Promise.race([
      once(request, 'connect'),
      once(request, 'response'),
    ]);
    const [response, socket] = await untilAborted(answered, signal);
    const status = Object(response).statusCode;
    if (status === 200 && socket instanceof Socket) return socket.on('error', () => undefined);
    request.destroy();
    throw refusal(proxy, Number(status));
  } catch (error) {
    request.destroy();
    if (error instanceof ProbeFault || signal.aborted) throw error;
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new ProbeFault(`is behind the proxy ${proxy.host}, which cannot be reached${code}`);
  }
}

function refusal(proxy: URL, status: number): ProbeFault {
  const permanent = [401, 403, 405, 407].includes(status);
  const what = permanent ? 'refused to connect to it' : 'could not connect to it';
  return new ProbeFault(`is behind the proxy ${proxy.host}, which ${what} (${status})`, {
    permanent,
  });
}

function authorizationOf({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}
