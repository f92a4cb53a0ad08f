import type { EmulatorClock } from '../core/clock.ts';
import type { Route } from '../core/http/exchange.ts';
import type { Random } from '../core/random.ts';
import type { Acl } from './acl/acl.ts';
import { logRoutes } from './allocations/log-route.ts';
import { type AllocationLogs, createLogs } from './allocations/logs.ts';
import { allocationRoutes } from './allocations/routes.ts';
import { type Client, startClient } from './client/client.ts';
import { AllocationPorts } from './client/ports.ts';
import { deploymentReadRoutes } from './deployments/read-routes.ts';
import { startDeploymentWatcher } from './deployments/watcher.ts';
import { deploymentWriteRoutes } from './deployments/write-routes.ts';
import { evaluationRoutes } from './evaluations/routes.ts';
import { createInstants } from './go/instant.ts';
import { type BlockingQueries, createBlockingQueries } from './http/blocking-query.ts';
import { createEndpoints, type Endpoints } from './http/endpoint.ts';
import { keepJobStatus } from './jobs/job-summary.ts';
import { jobReadRoutes } from './jobs/read-routes.ts';
import { jobWriteRoutes } from './jobs/write-routes.ts';
import { parseRoutes } from './jobspec/parse-route.ts';
import { startBroker } from './scheduler/broker.ts';
import { Scheduler } from './scheduler/scheduler.ts';
import { createPlans, type Server } from './server.ts';
import { createStore } from './store/store.ts';
import { agentRoutes } from './system/agent-routes.ts';
import { gcRoutes, startGc } from './system/gc.ts';
import { addDefaultNamespace, namespaceRoutes } from './system/namespaces.ts';
import { addNodes, nodeRoutes } from './system/nodes.ts';
import { searchRoutes } from './system/search.ts';

/** The emulated cluster, from its start to a reset. */
export interface Cluster {
  server: Server;
  client: Client;
  logs: AllocationLogs;
  blocking: BlockingQueries;
  endpoints: Endpoints;
  routes: Route[];
  /** Forgets what is planned, answers blocking queries and closes the allocations' ports. */
  end(): Promise<void>;
}

export interface ClusterOptions {
  clock: EmulatorClock;
  random: Random;
  acl: Acl;
  /** How many client nodes there are. */
  nodes: number;
}

/** Starts the parts that follow the store: status, scheduler, client, watcher, collection. */
function startParts(server: Server, nodes: number): { client: Client; ports: AllocationPorts } {
  keepJobStatus(server.store);
  addDefaultNamespace(server.store);
  addNodes(server.store, server.random, nodes);
  const ports = new AllocationPorts(server);
  startBroker(server, new Scheduler(server, ({ group }) => ports.assign(group)));
  startDeploymentWatcher(server);
  startGc(server);
  return { ports, client: startClient(server) };
}

export function createCluster({ clock, random, acl, nodes }: ClusterOptions): Cluster {
  const plans = createPlans(clock);
  const store = createStore();
  const server: Server = { store, random, present: createInstants(clock), after: plans.after };
  const blocking = createBlockingQueries({ store, clock, random });
  const endpoints = createEndpoints({ acl, blocking });
  const logs = createLogs();
  const { client, ports } = startParts(server, nodes);
  return {
    server,
    client,
    logs,
    blocking,
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
      ...nodeRoutes(endpoints, store, acl),
      ...namespaceRoutes(endpoints, store, acl),
      ...agentRoutes(endpoints, store, acl),
      ...gcRoutes(endpoints, server, acl),
      ...searchRoutes(endpoints, store),
    ],
    async end() {
      plans.cancelAll();
      blocking.release();
      await ports.close();
    },
  };
}
