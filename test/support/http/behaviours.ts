import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setInterval } from 'node:timers';
import {
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createGzip,
  deflateSync,
  gzipSync,
} from 'node:zlib';
import type { Behaviour } from './faulty-server.ts';

export interface AnswerParts {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** A plain, whole answer; a `content-length` of its own may be a wrong one. */
export function answer({ status = 200, headers = {}, body = '' }: AnswerParts): Behaviour {
  const given = { 'content-length': String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}\r\n`);
  return (socket) => {
    socket.write(`HTTP/1.1 ${status} Word\r\n${lines.join('')}\r\n`);
    socket.write(body);
  };
}

export function json(value: unknown, parts: AnswerParts = {}): Behaviour {
  const headers = { 'content-type': 'application/json', ...parts.headers };
  return answer({ ...parts, headers, body: JSON.stringify(value) });
}

export function html(status: number, text = 'Welcome'): Behaviour {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return answer({ status, headers, body: `<!DOCTYPE html><html><body>${text}</body></html>` });
}

export function redirect(location: string, status = 302): Behaviour {
  return answer({ status, headers: { location } });
}

/** Takes the request and never says a word. */
export const silence: Behaviour = () => undefined;

/** Goes on sending a byte of an endless header. */
export const dripHeaders: Behaviour = (socket) => {
  socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
  drip(socket);
};

/** Goes on sending a byte of an endless body. */
export const dripBody: Behaviour = (socket) => {
  socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n');
  drip(socket);
};

function drip(socket: Parameters<Behaviour>[0]): void {
  const timer = setInterval(() => socket.write('a'), 50);
  socket.on('close', () => clearInterval(timer));
}

/** Resets the connection when the request is there: nobody knows what became of it. */
export const reset: Behaviour = (socket) => {
  // A TLS socket cannot reset; there it is closed.
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
};

/** Sends a part of the body it announced, then closes. */
export const truncate: Behaviour = (socket) => {
  socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"cut":');
};

/** Sends a part of a chunked body, then closes. */
export const truncateChunked: Behaviour = (socket) => {
  socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7\r\n{"cut":\r\n');
};

/** 64 kB of headers. */
export const hugeHeaders: Behaviour = (socket) => {
  const line = `x-long: ${'a'.repeat(8_000)}\r\n`;
  socket.write(`HTTP/1.1 200 OK\r\n${line.repeat(8)}content-length: 2\r\n\r\n{}`);
};

/** Speaks, but not HTTP. */
export const otherProtocol: Behaviour = (socket) => {
  socket.end('220 mail.example ESMTP ready\r\n');
};

const ENCODERS = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };

/** A body in the named encoding; with several, one around the other. */
export function encoded(encodings: readonly (keyof typeof ENCODERS)[], body: string): Behaviour {
  let bytes = Buffer.from(body);
  for (const encoding of encodings) bytes = ENCODERS[encoding](bytes);
  return answer({ headers: { 'content-encoding': encodings.join(', ') }, body: bytes });
}

/** A small body that becomes so many MiB of zeros when it is decoded; made in little memory. */
export async function bomb(encoding: 'gzip' | 'br', mebibytes: number): Promise<Behaviour> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
  const encoder = encoding === 'br' ? createBrotliCompress({ params }) : createGzip({ level: 1 });
  const block = Buffer.alloc(1024 * 1024);
  Readable.from(Array.from({ length: mebibytes }, () => block)).pipe(encoder);
  return answer({ headers: { 'content-encoding': encoding }, body: await buffer(encoder) });
}
