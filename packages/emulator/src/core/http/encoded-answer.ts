import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { Answer } from './exchange.ts';

/** An answer as it goes over the wire. */
export interface EncodedAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** The whole request body as UTF-8 text. Rejects if the client leaves before its end. */
export function readBody(message: IncomingMessage): Promise<string> {
  return text(message);
}

function plainBody(answer: Answer): { type?: string; content: string } {
  if (answer.rawJson !== undefined) return { type: 'application/json', content: answer.rawJson };
  if (answer.json !== undefined) {
    return { type: 'application/json', content: JSON.stringify(answer.json) };
  }
  if (answer.text !== undefined) {
    return { type: 'text/plain; charset=utf-8', content: answer.text };
  }
  return { content: '' };
}

/** Header names in small letters; the body compressed where the client takes gzip. */
export function encodeAnswer(answer: Answer, acceptEncoding: string | undefined): EncodedAnswer {
  const { type, content } = plainBody(answer);
  const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    headers[name.toLowerCase()] = value;
  }
  let body = Buffer.from(content, 'utf8');
  if (body.length > 0 && /\bgzip\b/i.test(acceptEncoding ?? '')) {
    body = gzipSync(body);
    headers['content-encoding'] = 'gzip';
    headers['vary'] = 'Accept-Encoding';
  }
  if (answer.status !== 204 && answer.status !== 304) {
    headers['content-length'] = String(body.length);
  }
  return { status: answer.status, headers, body };
}

export function send(response: ServerResponse, encoded: EncodedAnswer): void {
  response.writeHead(encoded.status, encoded.headers);
  response.end(encoded.body);
}
