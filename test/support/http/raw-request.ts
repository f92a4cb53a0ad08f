import type { Socket } from 'node:net';

/** A request as it came over the wire; header names in small letters. */
export interface ReceivedRequest {
  method: string;
  /** Path and query, or what a proxy is asked for. */
  target: string;
  headers: Record<string, string>;
  body: string;
}

/** Calls `onRequest` for each whole request that comes; bodies by `content-length` only. */
export function readRequests(socket: Socket, onRequest: (request: ReceivedRequest) => void): void {
  let pending = '';
  socket.on('error', () => undefined);
  socket.on('data', (bytes: Buffer) => {
    pending += bytes.toString('latin1');
    for (let end = requestEnd(pending); end !== undefined; end = requestEnd(pending)) {
      const request = parseRequest(pending.slice(0, end));
      pending = pending.slice(end);
      onRequest(request);
    }
  });
}

function requestEnd(text: string): number | undefined {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const end = head + 4 + Number(/\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head))?.[1] ?? 0);
  return text.length >= end ? end : undefined;
}

function parseRequest(text: string): ReceivedRequest {
  const at = text.indexOf('\r\n\r\n');
  const [start = '', ...lines] = text.slice(0, at).split('\r\n');
  const [method = '', target = ''] = start.split(' ');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const body = Buffer.from(text.slice(at + 4), 'latin1').toString();
  return { method, target, headers: Object.fromEntries(headers), body };
}
