import { type Answer, type Api, createApi } from '../http/api.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Secrets } from '../http/redaction/secrets.ts';
import type { Deadline } from '../time/deadline.ts';
import type { World } from '../world.ts';
import type { EdgegapCall } from './calls/call.ts';
import { createClassify } from './calls/classify.ts';
import { createPacedApi } from './calls/paced-api.ts';
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
}

/** Opens the way to Edgegap. Sends nothing. */
export function connectEdgegap(options: EdgegapOptions): Edgegap {
  const { world, secrets, token, form = 'key' } = options;
  const name = `Edgegap at ${options.endpoint.baseUrl.origin}`;
  const plain = plainToken(token);
  secrets.add(plain);
  // The word `token` in front of the key is part of the header, and of what the dashboard copies.
  const authorization = form === 'key' ? `token ${plain}` : plain;
  const dryRun = options.dryRun ?? false;
  const api = createApi({
    world,
    endpoint: {
      ...options.endpoint,
      headers: () => ({ Authorization: authorization }),
      service: name,
    },
    classify: createClassify(form),
    dryRun,
    secrets,
  });
  const pacer = createPacer(world.clock, { ...DOCUMENTED_RATES, ...options.rates });
  return {
    call: createPacedApi({ api, pacer, world, dryRun, deadline: options.deadline }),
    api,
    name,
    world,
  };
}

/** The key without the word that the dashboard puts before it. */
export function plainToken(token: string): string {
  return token.trim().replace(/^token\s+/i, '');
}
