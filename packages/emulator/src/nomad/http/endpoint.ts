import type { Answer, EmulatorRequest, Route } from '../../core/http/exchange.ts';
import type { Acl, Caller } from '../acl/acl.ts';
import { NomadError } from '../errors.ts';
import type { BlockingQueries } from './blocking-query.ts';
import { authenticate } from './caller.ts';
import { parseReadQuery, type ReadQuery, wantsPretty } from './query.ts';
import { type Reading, readingAnswer } from './reading.ts';

export interface ReadCall {
  request: EmulatorRequest;
  query: ReadQuery;
  caller: Caller;
}

export interface WriteCall {
  request: EmulatorRequest;
  pretty: boolean;
  /** Who calls; bodies are checked before, as a server does. Throws 403 and `No path to region`. */
  authenticate(): Caller;
}

/** Makes routes of reads and writes and turns what they throw into answers. */
export interface Endpoints {
  /** A GET; blocks where the query asks for it. */
  read(path: string, read: (call: ReadCall) => Reading): Route[];
  /** A POST or a PUT, which are the same (recorded). */
  write(path: string, write: (call: WriteCall) => Answer | Promise<Answer>): Route[];
  /** One method, never blocking. */
  plain(method: string, path: string, answer: (call: WriteCall) => Answer): Route[];
  /** Exchanges in progress from an address. */
  inProgress(address: string): number;
}

function errorAnswer(error: unknown): Answer {
  if (error instanceof NomadError) return { status: error.status, text: error.message };
  throw error;
}

export function createEndpoints(options: { acl: Acl; blocking: BlockingQueries }): Endpoints {
  const { acl, blocking } = options;
  const open = new Map<string, number>();
  const count = (address: string, change: number) =>
    open.set(address, (open.get(address) ?? 0) + change);

  function guarded(handle: (request: EmulatorRequest) => Answer | Promise<Answer>) {
    return async (request: EmulatorRequest): Promise<Answer> => {
      count(request.remoteAddress, 1);
      try {
        return await handle(request);
      } catch (error) {
        return errorAnswer(error);
      } finally {
        count(request.remoteAddress, -1);
      }
    };
  }

  function writing(write: (call: WriteCall) => Answer | Promise<Answer>) {
    return guarded((request) =>
      write({
        request,
        pretty: wantsPretty(request.query),
        authenticate: () => authenticate(acl, request),
      }),
    );
  }

  return {
    read(path, read) {
      const handle = guarded(async (request) => {
        const query = parseReadQuery(request.query);
        const call = { request, query, caller: authenticate(acl, request) };
        const { signal } = request;
        const reading = await blocking.answer({ query, signal, read: () => read(call) });
        return readingAnswer(reading, wantsPretty(request.query));
      });
      return [{ method: 'GET', path, handle }];
    },
    write: (path, write) =>
      ['POST', 'PUT'].map((method) => ({ method, path, handle: writing(write) })),
    plain: (method, path, answer) => [{ method, path, handle: writing(answer) }],
    inProgress: (address) => open.get(address) ?? 0,
  };
}
