import { type Api, createApi } from '@rollout-actions/client/http/api';
import type { ProxySettings } from '@rollout-actions/client/http/endpoint';
import { Failure } from '@rollout-actions/client/http/failure';
import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';
import { path } from '@rollout-actions/client/http/safe-path';
import type { TlsOptions } from '@rollout-actions/client/http/tls';
import type { Deadline } from '@rollout-actions/client/time/deadline';
import type { World } from '@rollout-actions/client/world';
import * as z from 'zod/mini';

export interface PrometheusOptions {
  world: World;
  secrets: Secrets;
  /** Of the server, with the prefix it may have; without a query. */
  address: URL;
  headers: Readonly<Record<string, string>>;
  tls?: TlsOptions;
  proxy?: ProxySettings;
  allowInsecureHttp: boolean;
}

/** One value of an instant query. It may be NaN or infinite. */
export interface Sample {
  labels: Readonly<Record<string, string>>;
  value: number;
}

/** A Prometheus server, or what speaks as one. */
export interface Prometheus {
  /** The samples of an instant query. Throws `Failure`, or the signal's reason. */
  query(query: string, ask: { signal: AbortSignal; deadline: Deadline }): Promise<Sample[]>;
  sent: Api['sent'];
  close: Api['close'];
}

// Numbers travel as text, so that NaN and the infinities can.
const value = z.pipe(
  z.tuple([z.number(), z.string()]),
  z.transform(([, text]) => numberOf(text)),
);

const reply = z.object({
  status: z.literal('success'),
  data: z.discriminatedUnion('resultType', [
    z.object({
      resultType: z.literal('vector'),
      result: z.array(z.object({ metric: z.record(z.string(), z.string()), value })),
    }),
    z.object({ resultType: z.literal('scalar'), result: value }),
    z.object({ resultType: z.literal('matrix'), result: z.unknown() }),
    z.object({ resultType: z.literal('string'), result: z.unknown() }),
  ]),
});

function numberOf(text: string): number {
  if (/^[+-]?Inf$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return text.trim() === '' ? Number.NaN : Number(text);
}

/** Opens the way to a server. Sends nothing; throws a `Failure` for an address nobody can use. */
export function openPrometheus(options: PrometheusOptions): Prometheus {
  const { world, secrets, address, headers, tls, proxy, allowInsecureHttp } = options;
  const service = `Prometheus at ${address.origin}`;
  const endpoint = {
    baseUrl: address,
    headers: () => headers,
    allowInsecureHttp,
    service,
    inputs: { address: 'gates (address)', credentials: 'gates (headers)' },
    ...(tls && { tls }),
    ...(proxy && { proxy }),
  };
  const api = createApi({ world, endpoint, secrets });
  return {
    sent: api.sent,
    close: api.close,
    async query(query, ask) {
      const answer = await api.call({
        method: 'GET',
        path: path`/api/v1/query`,
        query: { query },
        effect: 'read',
        resource: 'the query',
        schema: reply,
        ...ask,
      });
      return samplesOf(answer.value.data, service);
    },
  };
}

function samplesOf(data: z.infer<typeof reply>['data'], service: string): Sample[] {
  if (data.resultType === 'scalar') return [{ labels: {}, value: data.result }];
  if (data.resultType === 'vector') {
    return data.result.map((one) => ({ labels: one.metric, value: one.value }));
  }
  throw new Failure({
    kind: 'rejected',
    resource: 'the query',
    what: `${service} answered with a ${data.resultType}, which is no instant value`,
    next: 'Write a query that gives an instant vector or a number, such as rate(…[5m])',
    received: 'yes',
  });
}
