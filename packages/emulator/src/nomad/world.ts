import type { EmulatorClock } from '../core/clock.ts';
import type { Route } from '../core/exchange.ts';
import type { Random } from '../core/random.ts';
import type { Access } from './access/access.ts';
import { agentRoutes } from './agent/routes.ts';
import { type Client, startClient } from './allocations/client.ts';
import { logRoutes } from './allocations/log-route.ts';
import { type AllocationLogs, createLogs } from './allocations/logs.ts';
import { AllocationPorts } from './allocations/ports.ts';
import { allocationRoutes } from './allocations/routes.ts';
import { deploymentReadRoutes } from './deployments/read-routes.ts';
import { startDeploymentWatcher } from './deployments/watcher.ts';
import { deploymentWriteRoutes } from './deployments/write-routes.ts';
import { evaluationRoutes } from './evaluations/routes.ts';
import { startGarbageCollection } from './garbage.ts';
import { createInstants } from './go/instant.ts';
import { createEndpoints, type Endpoints } from './http/endpoint.ts';
import { createHeld, type Held } from './http/held.ts';
import { parseRoutes } from './jobs/parse-route.ts';
import { jobReadRoutes } from './jobs/read-routes.ts';
import { keepJobStatus } from './jobs/status.ts';
import { jobWriteRoutes } from './jobs/write-routes.ts';
import { addDefaultNamespace, namespaceRoutes } from './namespaces/routes.ts';
import { addNode } from './nodes/node.ts';
import { nodeRoutes } from './nodes/routes.ts';
import { startBroker } from './scheduler/broker.ts';
import { Scheduler } from './scheduler/scheduler.ts';
import { createPlans, type Server } from './server.ts';
import { createStore } from './store/store.ts';

/** One life of the emulated cluster, from its start to a reset. */
export interface World {
  server: Server;
  client: Client;
  logs: AllocationLogs;
  held: Held;
  endpoints: Endpoints;
  routes: Route[];
  /** Forgets what is planned, lets held queries go and closes the allocations' ports. */
  end(): Promise<void>;
}

export interface WorldOptions {
  clock: EmulatorClock;
  random: Random;
  access: Access;
}

/** Starts the parts that follow the store: status, scheduler, client, watcher, collection. */
function startParts(server: Server): { client: Client; ports: AllocationPorts } {
  keepJobStatus(server.store);
  addDefaultNamespace(server.store);
  addNode(server.store, server.random);
  const ports = new AllocationPorts(server);
  startBroker(server, new Scheduler(server, ({ group }) => ports.assign(group)));
  startDeploymentWatcher(server);
  startGarbageCollection(server);
  return { ports, client: startClient(server) };
}

export function createWorld({ clock, random, access }: WorldOptions): World {
  const plans = createPlans(clock);
  const store = createStore();
  const server: Server = { store, random, present: createInstants(clock), after: plans.after };
  const held = createHeld({ store, clock, random });
  const endpoints = createEndpoints({ access, held });
  const logs = createLogs();
  const { client, ports } = startParts(server);
  return {
    server,
    client,
    logs,
    held,
    endpoints,
    routes: [
      ...deploymentReadRoutes(endpoints, store),
      ...deploymentWriteRoutes(endpoints, server),
      ...parseRoutes(endpoints),
      ...jobReadRoutes(endpoints, store),
      ...jobWriteRoutes(endpoints, { server, ports }),
      ...evaluationRoutes(endpoints, store),
      ...allocationRoutes(endpoints, store),
      ...logRoutes(endpoints, { store, logs }),
      ...nodeRoutes(endpoints, store, access),
      ...namespaceRoutes(endpoints, store, access),
      ...agentRoutes(endpoints, store, access),
    ],
    async end() {
      plans.cancelAll();
      held.release();
      await ports.close();
    },
  };
}
