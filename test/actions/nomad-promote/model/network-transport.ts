import type {
  Reply,
  Transport,
  TransportRequest,
} from '@rollout-actions/client/http/exchange/transport';
import { Failure } from '@rollout-actions/client/http/failure';
import { writeQuery } from '@rollout-actions/client/http/safe-path';
import { startDeadline, untilAborted } from '@rollout-actions/client/time/deadline';
import type { World } from '@rollout-actions/client/world';

/** One request as it leaves the step. */
export interface NetworkRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: string;
  /** How long the server may hold it, ms. */
  holdMs: number;
}

/** What becomes of one request. */
export type NetworkFault =
  /** Refused before it is sent: the server never has it. */
  | 'not-sent'
  /** Cut on the way there, or on the way back. */
  | 'lost-before'
  | 'lost-after'
  /** The reply is a page, or ends in the middle. */
  | 'page-after'
  | 'cut-after'
  /** The page of a load balancer, or a server's text: before or after the request was done. */
  | { status: number; text: string; isDone: boolean }
  /** A load balancer gives up; the request is done later. */
  | { lateMs: number }
  | 'hangs';

export interface Network {
  /** Does a request; aborts with its signal. */
  serve(request: NetworkRequest, signal: AbortSignal): Promise<Reply>;
  fault(request: NetworkRequest): NetworkFault | undefined;
  /** ms for each way. */
  latencyMs(): number;
  /** How long the load balancer on the way waits for a reply, ms. */
  proxyLimitMs: number;
  /** The process on this side was killed: nothing more is sent, nothing comes back. */
  isDead(): boolean;
  /** A write left the step. */
  onWrite(request: NetworkRequest): void;
  /** The servers' own reply to it reached the step. */
  onAnswer(request: NetworkRequest): void;
  /** Of a request whose sender has gone: whether it arrives all the same. */
  arrivesAnyway(): boolean;
}

/**
 * The way from the client's own calls and retries on one side to the emulator's routes on the
 * other, without sockets between them.
 */
export function createNetworkTransport(world: World, network: Network): Transport {
  let sent = 0;
  const written = () => {
    sent += 1;
  };
  return {
    async send(request) {
      request.signal.throwIfAborted();
      using limit = startDeadline(world.clock, request.timeoutMs, request.signal);
      try {
        const reply = exchange({ call: request, world, network, signal: limit.signal, written });
        return await untilAborted(reply, limit.signal);
      } catch (error) {
        if (request.signal.aborted) throw request.signal.reason;
        if (!limit.signal.aborted) throw error;
        throw broken(request, { kind: 'timed-out', received: 'maybe' });
      }
    },
    sent: () => sent,
    close: async () => undefined,
  };
}

interface Exchange {
  call: TransportRequest;
  world: World;
  network: Network;
  signal: AbortSignal;
  /** Called once bytes may have left. */
  written(): void;
}

async function exchange({ call, world, network, signal, written }: Exchange): Promise<Reply> {
  const request = requestOf(call);
  const isWrite = call.method === 'POST' && !/\/(?:parse|plan)$/.test(request.path);
  if (network.isDead()) return await never();
  const fault = network.fault(request);
  if (fault === 'not-sent') throw broken(call, { kind: 'unreachable', received: 'no' });
  written();
  if (isWrite) network.onWrite(request);
  const underWay = new AbortController();
  const serve = () => network.serve(request, underWay.signal);
  try {
    await world.clock.sleep(network.latencyMs(), signal);
  } catch (error) {
    if (isWrite && network.arrivesAnyway()) await serve();
    throw error;
  }
  if (network.isDead()) {
    if (isWrite && network.arrivesAnyway()) await serve();
    return await never();
  }
  if (fault === 'hangs') return await never();
  if (fault === 'lost-before') throw broken(call, { kind: 'unreachable', received: 'maybe' });
  const reply = await answer({ request, fault, serve, world, network, underWay, signal });
  if (network.isDead()) return await never();
  await world.clock.sleep(network.latencyMs(), signal);
  if (network.isDead()) return await never();
  if (fault === 'lost-after' || fault === 'cut-after') {
    throw broken(call, { kind: 'unreachable', received: 'maybe' });
  }
  if (fault === 'page-after') return page(200);
  if (fault === undefined) network.onAnswer(request);
  return reply;
}

interface Served {
  request: NetworkRequest;
  fault: NetworkFault | undefined;
  serve(): Promise<Reply>;
  world: World;
  network: Network;
  underWay: AbortController;
  signal: AbortSignal;
}

async function answer(served: Served): Promise<Reply> {
  const { fault, serve, world, network, underWay, signal } = served;
  if (typeof fault === 'object' && 'lateMs' in fault) {
    void world.clock.sleep(fault.lateMs, new AbortController().signal).then(serve);
    return page(504);
  }
  if (typeof fault === 'object') {
    if (fault.isDone) await serve();
    return plain(fault.status, fault.text);
  }
  using limit = startDeadline(world.clock, network.proxyLimitMs, signal);
  try {
    return await untilAborted(serve(), limit.signal);
  } catch (error) {
    underWay.abort();
    if (signal.aborted || !limit.signal.aborted) throw error;
    return page(504);
  }
}

function requestOf(call: TransportRequest): NetworkRequest {
  const [, text = ''] = writeQuery(call.query).split('?');
  const query = new URLSearchParams(text);
  return {
    method: call.method,
    path: String(call.path),
    query,
    body: call.body ?? '',
    holdMs: Number.parseInt(query.get('wait') ?? '0', 10),
  };
}

function page(status: number): Reply {
  return plain(status, '<html><body>Bad gateway</body></html>');
}

function plain(status: number, text: string): Reply {
  return { status, text, header: () => undefined };
}

function broken(
  { resource }: TransportRequest,
  end: { kind: 'unreachable' | 'timed-out'; received: 'no' | 'maybe' },
): Failure {
  return new Failure({ ...end, resource, what: 'the connection was cut', next: 'check it' });
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
