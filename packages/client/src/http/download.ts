import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brokenExchange } from './broken-exchange.ts';
import { createDispatcher } from './dispatcher.ts';
import { Failure } from './failure.ts';
import type { SafePath } from './safe-path.ts';
import { generalVerdict } from './verdict.ts';
import { checkBaseUrl, inputsOf, type Wire } from './wire.ts';

export interface Download {
  wire: Wire;
  path: SafePath;
  /** Where it goes; what stands there is lost. */
  file: string;
  mostBytes: number;
  /** What it is, in the user's words. */
  resource: string;
  signal: AbortSignal;
}

/**
 * Downloads a file as it is, without following redirects, and gives its SHA-256 in hexadecimal.
 * Throws a `Failure`, or the signal's reason; part of the file may be left then.
 */
export async function download(options: Download): Promise<{ sha256: string }> {
  const { wire, path, resource, signal } = options;
  checkBaseUrl(wire);
  signal.throwIfAborted();
  const { dispatcher, refusalOf } = createDispatcher(wire);
  try {
    const reply = await dispatcher.request({
      origin: wire.baseUrl.origin,
      path: `${wire.baseUrl.pathname.replace(/\/+$/, '')}${path}`,
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
    throw brokenExchange(refusalOf(error) ?? error, { wire, resource, written: true });
  } finally {
    await dispatcher.destroy();
  }
}

function hashing({ wire, mostBytes, resource }: Download) {
  const hash = createHash('sha256');
  let bytes = 0;
  const pass = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      if (bytes <= mostBytes) done(null, chunk);
      else done(tooLong(wire, resource));
    },
  });
  return { hash, pass };
}

function tooLong(wire: Wire, resource: string): Failure {
  return new Failure({
    kind: 'invalid-reply',
    resource,
    what: `${wire.service} sent more than such a file can hold`,
    next: `Check the input ${inputsOf(wire).address}`,
    received: 'yes',
  });
}

function refusal(status: number, { wire, resource }: Download): Failure {
  const verdict = generalVerdict({ status, header: () => undefined, text: '' }, wire);
  return new Failure({ received: 'yes', ...verdict, resource, status });
}
