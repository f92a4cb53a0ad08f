import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import { everyRealInterval } from '../clock.ts';
import { type EncodedAnswer, encodeAnswer, send } from '../http/encoded-answer.ts';
import type { Answer } from '../http/exchange.ts';
import type { StatusFault } from './faults.ts';

/** What the `bomb` fault inflates to: 400 MiB. */
const bombMebibytes = 400;

/** Ends the connection at once, with a TCP reset. */
export function resetConnection(message: IncomingMessage): void {
  message.socket.resetAndDestroy();
}

/** Sends the headers, then a byte each second of real time. */
export function sendByDrops(response: ServerResponse, encoded: EncodedAnswer): void {
  response.writeHead(encoded.status, encoded.headers);
  response.flushHeaders();
  let sent = 0;
  const stop = everyRealInterval(1000, () => {
    if (sent < encoded.body.length) response.write(encoded.body.subarray(sent, sent + 1));
    sent += 1;
    if (sent >= encoded.body.length) {
      stop();
      response.end();
    }
  });
  response.once('close', stop);
}

/** Announces more bytes than it sends, then closes the connection. */
export function sendTruncated(response: ServerResponse, encoded: EncodedAnswer): void {
  const headers = { ...encoded.headers, 'content-length': String(encoded.body.length + 64) };
  response.writeHead(encoded.status, headers);
  response.write(encoded.body.subarray(0, Math.ceil(encoded.body.length / 2)), () => {
    response.socket?.end();
  });
  if (encoded.body.length === 0) response.flushHeaders();
}

/** A page as a proxy or a maintenance screen gives it, with status 200. */
export function sendHtml(response: ServerResponse): void {
  const page = '<!doctype html><html><body><h1>We will be back soon</h1></body></html>\n';
  const encoded = encodeAnswer(
    { status: 200, headers: { 'Content-Type': 'text/html' }, text: page },
    '',
  );
  send(response, encoded);
}

/** A small gzip body that inflates to some 400 MiB; made only as fast as the client reads. */
export async function sendBomb(response: ServerResponse): Promise<void> {
  const blank = Buffer.alloc(2 ** 20, ' ');
  const blanks = Readable.from(Array.from({ length: bombMebibytes }, () => blank));
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  const gzip = createGzip({ level: constants.Z_BEST_SPEED });
  await pipeline(blanks, gzip, response).catch(() => response.destroy());
}

/**
 * Sends the client to the same path under another name of this machine, which is another origin.
 */
export function sendRedirect(message: IncomingMessage, response: ServerResponse): void {
  const [host, port] = (message.headers.host ?? '127.0.0.1').split(':');
  const other = host === 'localhost' ? '127.0.0.1' : 'localhost';
  const origin = `http://${other}${port === undefined ? '' : `:${port}`}`;
  const encoded = encodeAnswer(
    { status: 302, headers: { Location: `${origin}${message.url}` } },
    '',
  );
  send(response, encoded);
}

/** A text body is sent as it is, anything else as JSON. */
export function statusAnswer(fault: StatusFault): Answer {
  const { status, headers = {}, body } = fault;
  if (body === undefined) return { status, headers };
  return typeof body === 'string'
    ? { status, headers, text: body }
    : { status, headers, json: body };
}
