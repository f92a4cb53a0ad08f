import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkBaseUrl, type Endpoint, inputsOf } from './endpoint.ts';
import { brokenExchange } from './exchange/broken-exchange.ts';
import { createDispatcher } from './exchange/dispatcher.ts';
import { Failure } from './failure.ts';
import { classifyByStatus } from './reply/classify-reply.ts';
import type { SafePath } from './safe-path.ts';

export interface Download {
  endpoint: Endpoint;
  path: SafePath;
  /** Where it goes; what stands there is lost. */
  file: string;
  maxBytes: number;
  /** What it is, in the user's words. */
  resource: string;
  signal: AbortSignal;
}

/**
 * Downloads a file as it is, without following redirects, and gives its SHA-256 in hexadecimal.
 * Throws a `Failure`, or the signal's reason; part of the file may be left then.
 */
export async function download(options: Download): Promise<{ sha256: string }> {
  const { endpoint, path, resource, signal } = options;
  checkBaseUrl(endpoint);
  signal.throwIfAborted();
  const { dispatcher, refusalOf, end } = createDispatcher(endpoint);
  try {
    const reply = await dispatcher.request({
      origin: endpoint.baseUrl.origin,
      path: `${endpoint.baseUrl.pathname.replace(/\/+$/, '')}${path}`,
      method: 'GET',
      headers: { 'user-agent': 'rollout-actions', 'accept-encoding': 'identity' },
      signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    reply.body.on('error', () => undefined);
    if (reply.statusCode !== 200) throw refusal(reply.statusCode, options);
    const { pass, hash } = hashing(options);
    await pipeline(reply.body, pass, createWriteStream(options.file), { signal });
    return { sha256: hash.digest('hex') };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Failure) throw error;
    throw brokenExchange(refusalOf(error) ?? error, { endpoint, resource, written: true });
  } finally {
    await end();
  }
}

function hashing({ endpoint, maxBytes, resource }: Download) {
  const hash = createHash('sha256');
  let bytes = 0;
  const pass = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      if (bytes <= maxBytes) done(null, chunk);
      else done(tooLong(endpoint, resource));
    },
  });
  return { hash, pass };
}

function tooLong(endpoint: Endpoint, resource: string): Failure {
  return new Failure({
    kind: 'invalid-reply',
    resource,
    what: `${endpoint.service} sent more than such a file can hold`,
    next: `Check the input ${inputsOf(endpoint).address}`,
    received: 'yes',
  });
}

function refusal(status: number, { endpoint, resource }: Download): Failure {
  const verdict = classifyByStatus({ status, header: () => undefined, text: '' }, endpoint);
  return new Failure({ received: 'yes', ...verdict, resource, status });
}
