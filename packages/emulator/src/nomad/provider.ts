import type { EmulatorClock } from '../core/clock.ts';
import type { Answer, EmulatorRequest } from '../core/exchange.ts';
import type { Provider } from '../core/provider.ts';
import type { Random } from '../core/random.ts';
import { type Access, createAccess } from './access/access.ts';
import { allocationStub } from './allocations/view.ts';
import { nomadControl } from './control.ts';
import { deploymentView } from './deployments/view.ts';
import { evaluationView } from './evaluations/evaluation.ts';
import { writeJson } from './go/json-writer.ts';
import { createWorld, type World } from './world.ts';

export interface NomadOptions {
  clock: EmulatorClock;
  random: Random;
  /** Access control with capabilities and logins; off without. */
  accessControl?: boolean;
  /** At most this many exchanges at once from an address; 100 without, 0 for no limit. */
  connectionLimit?: number;
}

/** The present world, which a reset replaces. */
interface Life {
  present(): World;
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
function showState({ server, held }: World): unknown {
  const { store } = server;
  const shown = {
    index: store.index(),
    heldQueries: held.count(),
    jobs: store.jobs.all(),
    deployments: store.deployments.all().map(deploymentView),
    allocations: store.allocations.all().map(allocationStub),
    evaluations: store.evaluations.all().map(evaluationView),
  };
  return JSON.parse(writeJson(shown, false));
}

function createLife(options: NomadOptions): { life: Life; access: Access } {
  const { clock, random } = options;
  let world: World | undefined;
  const access = createAccess({
    enabled: options.accessControl ?? false,
    clock,
    random,
    // The first token is made before there is a world.
    nextIndex: () => world?.server.store.commit((index) => index) ?? 1,
  });
  const born = () => createWorld({ clock, random, access });
  const present = () => {
    world ??= born();
    return world;
  };
  const begin = () => {
    void world?.end();
    access.reset();
    world = born();
  };
  present();
  return { access, life: { present, begin } };
}

/**
 * Emulates a Nomad server with one client node: jobs, deployments, allocations, access control.
 * `token` is the management token; empty while access control is off.
 */
export function createNomad(options: NomadOptions): { provider: Provider; token: string } {
  const limit = options.connectionLimit ?? 100;
  const { access, life } = createLife(options);
  const provider: Provider = {
    name: 'nomad',
    get routes() {
      return [...life.present().routes, ...access.routes];
    },
    fallback,
    before({ remoteAddress }) {
      const open = life.present().endpoints.inProgress(remoteAddress);
      return limit > 0 && open >= limit ? tooMany() : undefined;
    },
    control: nomadControl(life.present),
    state: () => showState(life.present()),
    reset: life.begin,
    close: () => life.present().end(),
  };
  return { provider, token: access.managementToken };
}
