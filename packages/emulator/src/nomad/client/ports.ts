import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Random } from '../../core/random.ts';
import { clientTerminal } from '../allocations/terminal.ts';
import { findGroup } from '../jobspec/canonical.ts';
import type { Job, Network, Port, TaskGroup } from '../jobspec/job.ts';
import type { Server } from '../server.ts';
import type { AllocatedPort, Allocation } from '../store/records.ts';
import { environment } from './task-command.ts';

/** Where Nomad picks dynamic ports. */
const [lowestPort, highestPort] = [20_000, 32_000];

function dynamicPorts(group: TaskGroup): number {
  const networks = group.Networks ?? [];
  return networks.reduce((sum, { DynamicPorts }) => sum + (DynamicPorts?.length ?? 0), 0);
}

/** Ports that a roll-out and a roll-back of the job may take beside those in use. */
function portsToSpare(job: Job): number {
  const needed = job.TaskGroups.map(
    (group) => dynamicPorts(group) * (group.Count + (group.Update?.Canary ?? 0)),
  );
  return 2 * needed.reduce((sum, count) => sum + count, 0);
}

/**
 * The ports of allocations, really listened on while their tasks run. Dynamic ones are opened
 * before a job needs them, so that placing does not have to wait and no two emulators collide.
 */
export class AllocationPorts {
  private readonly server: Server;
  private readonly random: Random;
  private spare: LoopbackListener[] = [];
  private readonly used = new Map<number, LoopbackListener>();
  private readonly opening = new Set<number>();

  constructor(server: Server) {
    this.server = server;
    this.random = server.random;
    server.store.afterCommit((touched) => {
      if (!touched.has('allocations')) return;
      for (const allocation of server.store.allocations.all()) this.follow(allocation);
    });
  }

  /** Opens the ports that a job may need. */
  async prepare(job: Job): Promise<void> {
    const wanted = portsToSpare(job);
    while (this.spare.length < wanted) {
      const listener = await listen(this.random.integer(lowestPort, highestPort));
      if (listener !== undefined) this.spare.push(listener);
    }
  }

  /** Gives a new allocation of the group its ports; the static ones come first, as in Nomad. */
  assign(group: TaskGroup): AllocatedPort[] {
    const networks: Network[] = group.Networks ?? [];
    const fixed = networks.flatMap(({ ReservedPorts }) => ReservedPorts ?? []);
    const dynamic = networks.flatMap(({ DynamicPorts }) => DynamicPorts ?? []);
    return [
      ...fixed.map((port) => allocated(port, port.Value, true)),
      ...dynamic.map((port) => allocated(port, this.take(), false)),
    ];
  }

  async close(): Promise<void> {
    const all = [...this.spare, ...this.used.values()];
    this.spare = [];
    this.used.clear();
    await Promise.all(all.map((listener) => listener.close()));
  }

  private take(): number {
    const listener = this.spare.shift();
    if (listener === undefined) return this.random.integer(lowestPort, highestPort);
    this.used.set(listener.port, listener);
    return listener.port;
  }

  private follow(allocation: Allocation): void {
    const running = allocation.ClientStatus === 'running';
    for (const { Value } of allocation.Ports) {
      if (running) this.serve(allocation, Value);
      else if (clientTerminal(allocation)) this.release(Value, allocation);
    }
  }

  private serve(allocation: Allocation, port: number): void {
    const listener = this.used.get(port);
    listener?.serve(portHandler(this.server, allocation));
    if (listener === undefined && !this.opening.has(port)) void this.open(allocation, port);
  }

  /** Opens a static port; where something else has it, the allocation runs without. */
  private async open(allocation: Allocation, port: number): Promise<void> {
    this.opening.add(port);
    const listener = await listen(port);
    this.opening.delete(port);
    if (listener === undefined) return;
    const present = this.server.store.allocations.get(allocation.ID);
    if (present?.ClientStatus !== 'running') return listener.close();
    listener.serve(portHandler(this.server, allocation));
    this.used.set(port, listener);
  }

  /** Closes a port whose allocation has ended, unless another one has it by now. */
  private release(port: number, ended: Allocation): void {
    const taken = this.server.store.allocations
      .all()
      .some((one) => one.ID !== ended.ID && !clientTerminal(one) && hasPort(one, port));
    const listener = this.used.get(port);
    if (taken || listener === undefined) return;
    this.used.delete(port);
    void listener.close();
  }
}

function hasPort(allocation: Allocation, port: number): boolean {
  return allocation.Ports.some(({ Value }) => Value === port);
}

function allocated(port: Port, Value: number, reserved: boolean): AllocatedPort {
  const { Label, To, HostNetwork } = port;
  return { Label, Value, To, HostIP: '127.0.0.1', HostNetwork, reserved };
}

/** What the environment of an allocation's tasks says about its answers. */
function steering(allocation: Allocation, name: string): string | undefined {
  const tasks = findGroup(allocation.Job, allocation.TaskGroup)?.Tasks ?? [];
  return tasks.map((task) => environment(task, name)).find((value) => value !== undefined);
}

function number(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : otherwise;
}

/**
 * Answers as the tasks' environment says: EMULATE_HTTP_STATUS (200), EMULATE_HTTP_BODY (`ok`) and
 * EMULATE_HTTP_DELAY_MS (0, virtual ms), whatever the path.
 */
function portHandler(server: Server, allocation: Allocation): PortHandler {
  const status = number(steering(allocation, 'EMULATE_HTTP_STATUS'), 200);
  const body = steering(allocation, 'EMULATE_HTTP_BODY') ?? 'ok';
  const delayMs = number(steering(allocation, 'EMULATE_HTTP_DELAY_MS'), 0);
  return (_request, response) => {
    const answer = () => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(body);
    };
    if (delayMs === 0) answer();
    else server.after(delayMs, answer);
  };
}

/** Answers a request that reached an allocation's port. */
type PortHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** A port of 127.0.0.1 that is really listened on. */
interface LoopbackListener {
  port: number;
  /** Without a handler every connection is cut, as if nobody were there. */
  serve(handler: PortHandler | undefined): void;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1. Gives undefined where the port is taken. */
async function listen(port: number): Promise<LoopbackListener | undefined> {
  let present: PortHandler | undefined;
  const server = createServer((request, response) => {
    if (present === undefined) request.socket.destroy();
    else present(request, response);
  });
  const { promise, resolve } = Promise.withResolvers<boolean>();
  server.once('error', () => resolve(false));
  server.listen(port, '127.0.0.1', () => resolve(true));
  if (!(await promise)) return undefined;
  server.unref();
  return {
    port,
    serve(handler) {
      present = handler;
    },
    close() {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      server.closeAllConnections();
      return closed.promise;
    },
  };
}
