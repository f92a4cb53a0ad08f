import { type Answer, type Api, createApi } from '../http/api.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Transport } from '../http/exchange/transport.ts';
import type { Secrets } from '../http/redaction/secrets.ts';
import { classifyByStatus } from '../http/reply/classify-reply.ts';
import type { Deadline } from '../time/deadline.ts';
import type { World } from '../world.ts';
import { type CallRules, type EdgegapCall, pacedCall } from './calls/call.ts';
import { createClassify } from './calls/classify.ts';
import { createPacer, DOCUMENTED_RATES, type Rates } from './calls/pacer.ts';

/** Edgegap as seen with one key. */
export interface Edgegap {
  call<T>(call: EdgegapCall<T>): Promise<Answer<T>>;
  api: Pick<Api, 'sent' | 'close'>;
  /** For messages: `Edgegap at https://api.edgegap.com`. */
  name: string;
  world: World;
}

export interface EdgegapOptions {
  world: World;
  /** Everything about the way to the server but the headers. */
  endpoint: Omit<Endpoint, 'headers' | 'service'>;
  secrets: Secrets;
  /** The key, with or without the word `token` before it; for self-stop the container's own. */
  token: string;
  /** How the token is sent: `key` puts the word before it, `bare` does not. */
  form?: 'key' | 'bare';
  rates?: Partial<Rates>;
  dryRun?: boolean;
  /** Of all calls that have none of their own. */
  deadline?: Deadline;
  /** In place of connections to the endpoint. */
  transport?: Transport;
}

/** Opens the way to Edgegap. Sends nothing. */
export function connectEdgegap(options: EdgegapOptions): Edgegap {
  const { world, secrets, token, form = 'key' } = options;
  const name = `Edgegap at ${options.endpoint.baseUrl.origin}`;
  const plain = plainToken(token);
  secrets.add(plain);
  // The word `token` in front of the key is part of the header, and of what the dashboard copies.
  const authorization = form === 'key' ? `token ${plain}` : plain;
  const endpoint = {
    ...options.endpoint,
    headers: () => ({ Authorization: authorization }),
    service: name,
  };
  const { dryRun = false, deadline, transport } = options;
  const api = createApi({
    world,
    endpoint,
    dryRun,
    secrets,
    ...(deadline && { deadline }),
    ...(transport && { transport }),
  });
  const own = createClassify(form);
  const rules: CallRules = {
    pacer: createPacer(world.clock, { ...DOCUMENTED_RATES, ...options.rates }),
    classify: (reply, asked) => own(reply, asked) ?? classifyByStatus(reply, endpoint),
  };
  return { call: (call) => api.call(pacedCall(call, rules)), api, name, world };
}

/** The key without the word that the dashboard puts before it. */
export function plainToken(token: string): string {
  return token.trim().replace(/^token\s+/i, '');
}
