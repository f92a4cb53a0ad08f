import type { EmulatorClock } from '../../core/clock.ts';
import type { Random } from '../../core/random.ts';
import { createGameServers, type GameServers } from '../game-server/game-servers.ts';
import type { Crash, Deployment, DeploymentRequest } from './deployment.ts';
import { Lifecycle, type Plan, type StopResult } from './lifecycle.ts';
import { statusBody } from './status-body.ts';
import { planTimeline } from './timeline.ts';
import { callWebhooks } from './webhooks.ts';

/** After a bulk-stop has answered, the stops begin within this time, ms. */
const bulkStopMs = 1000;

export interface PlatformOptions {
  clock: EmulatorClock;
  random: Random;
  /** See `loopbackAddresses`. */
  addresses: readonly string[];
}

/** All deployments, with the game servers behind them. */
export class Platform {
  readonly clock: EmulatorClock;
  readonly random: Random;
  /** Called for each deployment that has begun to end, or is forgotten. */
  onLeaving: () => void = () => undefined;
  readonly #deployments = new Map<string, Deployment>();
  readonly #lifecycle: Lifecycle;
  readonly #gameServers: GameServers;

  constructor({ clock, random, addresses }: PlatformOptions) {
    this.clock = clock;
    this.random = random;
    this.#gameServers = createGameServers({
      addresses,
      failed: (deployment, reason) => this.#lifecycle.fail(deployment, reason),
    });
    this.#lifecycle = new Lifecycle(clock, {
      changed: (deployment) => this.#changed(deployment),
      accept: (deployment) => void this.#gameServers.open(deployment),
      forget: (deployment) => this.#deployments.delete(deployment.id),
    });
  }

  /** In the order of their creation; ended ones are among them for five minutes. */
  all(): Deployment[] {
    return [...this.#deployments.values()];
  }

  find(id: string): Deployment | undefined {
    return this.#deployments.get(id);
  }

  /**
   * Makes a deployment, which is visible at once. The promise resolves when its external ports are
   * found; where none is free the deployment fails instead.
   */
  create(order: DeploymentRequest): { deployment: Deployment; prepared: Promise<void> } {
    const deployment = this.#record(order);
    this.#deployments.set(deployment.id, deployment);
    const prepared = this.#prepare(deployment);
    this.#lifecycle.begin(deployment, planTimeline(order, this.random));
    return { deployment, prepared };
  }

  /** A deployment that failed at once because no server could take it. */
  createFailed(order: DeploymentRequest, errorDetail: string): Deployment {
    const deployment = this.#record({ ...order, ports: [] });
    this.#deployments.set(deployment.id, deployment);
    this.#lifecycle.fail(deployment, errorDetail);
    return deployment;
  }

  stop(deployment: Deployment): StopResult {
    return this.#lifecycle.stop(deployment);
  }

  /** Stops it a little later, as bulk-stop does. */
  stopSoon(deployment: Deployment): void {
    const delay = Math.round(this.random.between(0, bulkStopMs));
    this.#lifecycle.stopAfter(deployment, delay);
  }

  /** Ends the container of a READY deployment; false in any other state. */
  crash(deployment: Deployment, crash: Crash): boolean {
    return this.#lifecycle.crash(deployment, crash);
  }

  /** Ends it at once and forgets it: from now on its id is unknown. */
  vanish(deployment: Deployment): void {
    this.#lifecycle.abandon(deployment);
    this.#gameServers.close(deployment);
    this.#deployments.delete(deployment.id);
    this.onLeaving();
  }

  planOf(deployment: Deployment): Plan {
    return this.#lifecycle.planOf(deployment);
  }

  /**
   * Goes on with a deployment of an earlier emulator. Its ports keep their numbers where they are
   * free. Resolves when they answer, if they did.
   */
  async restore(deployment: Deployment, plan: Plan): Promise<void> {
    const isAccepting = deployment.accepting;
    deployment.accepting = false;
    this.#deployments.set(deployment.id, deployment);
    const isServing = deployment.status !== 'ERROR' && deployment.status !== 'TERMINATED';
    if (isServing) await this.#prepare(deployment);
    this.#lifecycle.resume(deployment, plan);
    if (isAccepting && isServing) await this.#gameServers.open(deployment);
  }

  /** Forgets everything and closes every port of a deployment. */
  clear(): void {
    for (const deployment of this.#deployments.values()) {
      this.#lifecycle.abandon(deployment);
      this.#gameServers.close(deployment);
    }
    this.#deployments.clear();
  }

  /** Ends the game servers for good. */
  close(): void {
    this.clear();
    this.#gameServers.closeAll();
  }

  #prepare(deployment: Deployment): Promise<void> {
    return this.#gameServers.prepare(deployment).catch((error: unknown) => {
      this.#lifecycle.fail(
        deployment,
        error instanceof Error ? error.message : 'No port was free.',
      );
    });
  }

  #record(order: DeploymentRequest): Deployment {
    const createdMs = this.clock.now();
    return {
      ...order,
      id: this.#freshId(),
      createdMs,
      status: 'INITIALIZING',
      lastStatus: 'INITIALIZING',
      ports: order.ports.map((port) => ({ ...port })),
      tags: [...new Set(order.tags)].map((name) => ({ name, createdMs, updatedMs: createdMs })),
      errorDetail: '',
      stopPending: false,
      accepting: false,
      output: [],
      selfStop: { accessPoint: this.random.integer(1, 99_999), token: this.random.hex(32) },
    };
  }

  #freshId(): string {
    const id = this.random.hex(12);
    return this.#deployments.has(id) ? this.#freshId() : id;
  }

  #changed(deployment: Deployment): void {
    const { status } = deployment;
    if (status === 'ERROR' || status === 'TERMINATED') this.#gameServers.close(deployment);
    const body = statusBody(deployment, this.clock.now());
    if (status === 'READY') callWebhooks(deployment, 'ready', body);
    if (status === 'ERROR') callWebhooks(deployment, 'error', body);
    if (status === 'TERMINATED') callWebhooks(deployment, 'terminated', body);
    if (status === 'TERMINATING') this.onLeaving();
  }
}
