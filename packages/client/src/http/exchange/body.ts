import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

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
  /** Counted after decoding. */
  maxBytes: number;
  /** What is longer: an error, or read as far as allowed. */
  longer: 'refuse' | 'cut';
}

const DECODERS: Record<string, (() => Transform) | undefined> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Reads a reply to its end as UTF-8 text. Decoding goes in small pieces and stops at the limit, so
 * that a bomb costs no more than the limit. Errors of the connection come through as they are.
 */
export async function readBody(body: Readable, rules: BodyRules): Promise<string> {
  const encoding = rules.encoding?.trim().toLowerCase() ?? '';
  const chunks: Buffer[] = [];
  const collect = async (source: AsyncIterable<Buffer>) => {
    let bytes = 0;
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > rules.maxBytes) throw new BodyTooLarge();
      chunks.push(chunk);
    }
  };
  try {
    if (encoding === '' || encoding === 'identity') await pipeline(body, collect);
    else await pipeline(body, decoderFor(encoding, body), collect);
  } catch (error) {
    if (!(error instanceof BodyTooLarge) || rules.longer === 'refuse') throw sorted(error);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function decoderFor(encoding: string, body: Readable): Transform {
  const decoder = DECODERS[encoding];
  if (decoder !== undefined) return decoder();
  body.on('error', () => undefined).destroy();
  throw new BodyUndecodable();
}

function sorted(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING|ERR_.*FORMAT)/.test(code)
    ? new BodyUndecodable(undefined, { cause: error })
    : error;
}
