import type { Readable } from 'node:stream';
import type { ZlibOptions } from 'node:zlib';
import { nodeZlib } from '../../built-in.ts';

/** The reply is longer than anybody wants to read. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/**
 * The reply says it is encoded in a way that this client does not read, or it is not so encoded.
 */
export class BodyUndecodable extends Error {
  override readonly name = 'BodyUndecodable';
}

export interface BodyRules {
  /** The header of that name. */
  encoding: string | undefined;
  /** Counted before decoding and after it. */
  maxBytes: number;
  /** What is longer: an error, or read as far as allowed; of what is encoded nothing then. */
  longer: 'refuse' | 'cut';
}

type Decode = (body: Buffer, limit: DecodeLimit) => Buffer;

interface DecodeLimit {
  maxOutputLength: number;
  /** The body goes on: what there is of it is decoded. */
  isPart: boolean;
}

const DECODERS: Record<string, Decode | undefined> = {
  gzip: (body, limit) => nodeZlib().gunzipSync(body, zlibOptions(body, limit)),
  'x-gzip': (body, limit) => nodeZlib().gunzipSync(body, zlibOptions(body, limit)),
  deflate: (body, limit) => nodeZlib().inflateSync(body, zlibOptions(body, limit)),
  br: (body, { maxOutputLength, isPart }) =>
    nodeZlib().brotliDecompressSync(body, {
      maxOutputLength,
      chunkSize: chunkSizeFor(body),
      ...(isPart && { finishFlush: nodeZlib().constants.BROTLI_OPERATION_FLUSH }),
    }),
};

function zlibOptions(body: Buffer, { maxOutputLength, isPart }: DecodeLimit): ZlibOptions {
  return {
    maxOutputLength,
    chunkSize: chunkSizeFor(body),
    ...(isPart && { finishFlush: nodeZlib().constants.Z_SYNC_FLUSH }),
  };
}

const MIN_CHUNK_BYTES = 1_024;
const MAX_CHUNK_BYTES = 16 * 1_024;

/** zlib takes 16 KiB for each reply, however short: most replies to a write are under 1 KiB. */
function chunkSizeFor({ length }: Buffer): number {
  return Math.min(MAX_CHUNK_BYTES, Math.max(MIN_CHUNK_BYTES, 4 * length));
}

/** Encoded bytes after which it is first tried whether they become too many; then at each double. */
const FIRST_TRIAL_BYTES = 64 * 1024;

/**
 * Reads a reply to its end as UTF-8 text. Reading and decoding stop at the limit, so that neither a
 * bomb nor an endless body costs more than that. Errors of the connection come through as they are.
 */
export async function readBody(body: Readable, rules: BodyRules): Promise<string> {
  const encoding = rules.encoding?.trim().toLowerCase() ?? '';
  const isPlain = encoding === '' || encoding === 'identity';
  const decode = DECODERS[encoding];
  if (!isPlain && decode === undefined) {
    body.on('error', () => undefined).destroy();
    throw new BodyUndecodable();
  }
  const { chunks, isWhole } = await collect(body, decode, rules.maxBytes);
  if (!isWhole && rules.longer === 'refuse') throw new BodyTooLarge();
  const bytes = Buffer.concat(chunks);
  if (decode === undefined) return new TextDecoder().decode(bytes);
  const plain = isWhole
    ? decoded(bytes, decode, { maxOutputLength: rules.maxBytes, isPart: false })
    : undefined;
  if (plain === undefined && rules.longer === 'refuse') throw new BodyTooLarge();
  return new TextDecoder().decode(plain);
}

/** What is too long, or would become so, is not read to its end. */
async function collect(body: Readable, decode: Decode | undefined, maxBytes: number) {
  const chunks: Buffer[] = [];
  let length = 0;
  let trialAt = FIRST_TRIAL_BYTES;
  // Ending the loop early destroys the body, which undici reports as an error of its own.
  body.on('error', () => undefined);
  let isWhole = true;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    isWhole = length + chunk.length <= maxBytes;
    if (!isWhole) break;
    length += chunk.length;
    chunks.push(chunk);
    if (decode === undefined || length < trialAt) continue;
    const limit = { maxOutputLength: maxBytes, isPart: true };
    isWhole = decoded(Buffer.concat(chunks), decode, limit) !== undefined;
    if (!isWhole) break;
    trialAt = 2 * length;
  }
  return { chunks, isWhole };
}

/**
 * Undefined where it becomes too long. In this thread: a pool of threads costs more memory than
 * decoding a reply here costs time.
 */
function decoded(body: Buffer, decode: Decode, limit: DecodeLimit): Buffer | undefined {
  try {
    return decode(body, limit);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw new BodyUndecodable(undefined, { cause: error });
  }
}
