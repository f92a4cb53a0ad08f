import type { EmulatorClock } from '../core/clock.ts';
import type { Answer, EmulatorRequest } from '../core/http/exchange.ts';
import type { Provider } from '../core/provider.ts';
import type { Random } from '../core/random.ts';
import { type Acl, createAcl } from './acl/acl.ts';
import { allocationStub } from './allocations/view.ts';
import { type Cluster, createCluster } from './cluster.ts';
import { nomadControl } from './control.ts';
import { deploymentView } from './deployments/deployment.ts';
import { evaluationView } from './evaluations/evaluation.ts';
import { writeJson } from './go/json-writer.ts';
import { exportStore, importStore } from './snapshot.ts';

export interface NomadOptions {
  clock: EmulatorClock;
  random: Random;
  /** Acl control with capabilities and logins; off without. */
  aclEnabled?: boolean;
  /** Client nodes; 1 without. */
  nodes?: number;
  /** At most this many exchanges at once from an address; 100 without, 0 for no limit. */
  connectionLimit?: number;
}

/** The present cluster, which a reset replaces. */
interface ClusterHolder {
  present(): Cluster;
  begin(): void;
}

function tooMany(): Answer {
  return {
    status: 429,
    headers: { 'content-type': 'text/plain', connection: 'close' },
    text: 'Your IP is issuing too many concurrent connections, please rate limit your calls\n',
  };
}

function fallback(_request: EmulatorRequest, known: 'path' | 'nothing'): Answer {
  return known === 'path' ? { status: 405, text: 'Invalid method' } : { status: 404 };
}

/** What is in the cluster, for people and tests; large integers are rounded. */
function showState({ server, blocking }: Cluster): unknown {
  const { store } = server;
  const shown = {
    index: store.index(),
    heldQueries: blocking.count(),
    jobs: store.jobs.all(),
    deployments: store.deployments.all().map(deploymentView),
    allocations: store.allocations.all().map(allocationStub),
    evaluations: store.evaluations.all().map(evaluationView),
  };
  return JSON.parse(writeJson(shown, false));
}

function createClusterHolder(options: NomadOptions): { holder: ClusterHolder; acl: Acl } {
  const { clock, random } = options;
  let cluster: Cluster | undefined;
  const acl = createAcl({
    enabled: options.aclEnabled ?? false,
    clock,
    random,
    // The first token is made before there is a cluster.
    nextIndex: () => cluster?.server.store.commit((index) => index) ?? 1,
  });
  const create = () => createCluster({ clock, random, acl, nodes: options.nodes ?? 1 });
  const present = () => {
    cluster ??= create();
    return cluster;
  };
  const begin = () => {
    void cluster?.end();
    acl.reset();
    cluster = create();
  };
  present();
  return { acl, holder: { present, begin } };
}

/**
 * Emulates a Nomad server with one client node: jobs, deployments, allocations, access control.
 * `token` is the management token; empty while access control is off.
 */
export function createNomad(options: NomadOptions): { provider: Provider; token: string } {
  const limit = options.connectionLimit ?? 100;
  const { acl, holder } = createClusterHolder(options);
  const provider: Provider = {
    name: 'nomad',
    get routes() {
      return [...holder.present().routes, ...acl.routes];
    },
    fallback,
    before({ remoteAddress }) {
      const open = holder.present().endpoints.inProgress(remoteAddress);
      return limit > 0 && open >= limit ? tooMany() : undefined;
    },
    control: nomadControl(holder.present),
    state: () => showState(holder.present()),
    export: () => exportStore(holder.present().server.store),
    import(state) {
      holder.begin();
      importStore(holder.present().server.store, state);
    },
    reset: holder.begin,
    close: () => holder.present().end(),
  };
  return { provider, token: acl.managementToken };
}
