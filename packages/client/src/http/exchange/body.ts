import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, gunzipSync, inflateSync, type ZlibOptions } from 'node:zlib';

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

type Decode = (body: Buffer, options: ZlibOptions) => Buffer;

const DECODERS: Record<string, Decode | undefined> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: (body, { maxOutputLength }) =>
    brotliDecompressSync(body, maxOutputLength === undefined ? {} : { maxOutputLength }),
};

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
  const { bytes, isWhole } = await collect(body, rules.maxBytes);
  if (!isWhole && rules.longer === 'refuse') throw new BodyTooLarge();
  const plain = decode === undefined ? bytes : decoded(bytes, decode, rules);
  return new TextDecoder().decode(plain);
}

async function collect(body: Readable, maxBytes: number) {
  const chunks: Buffer[] = [];
  let length = 0;
  const isWhole = await pipeline(body, async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      if (length + chunk.length > maxBytes) return false;
      length += chunk.length;
      chunks.push(chunk);
    }
    return true;
  });
  return { bytes: Buffer.concat(chunks, length), isWhole };
}

/** In this thread: a pool of threads costs more memory than decoding a reply here costs time. */
function decoded(body: Buffer, decode: Decode, { maxBytes, longer }: BodyRules): Buffer {
  try {
    return decode(body, { maxOutputLength: maxBytes });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code !== 'ERR_BUFFER_TOO_LARGE') throw new BodyUndecodable(undefined, { cause: error });
    if (longer === 'cut') return Buffer.alloc(0);
    throw new BodyTooLarge();
  }
}
