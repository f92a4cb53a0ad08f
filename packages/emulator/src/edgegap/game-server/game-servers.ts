import type { Deployment } from '../deployments/deployment.ts';
import { claimPort } from './port-claim.ts';
import { createPortListener, type PortListener } from './port-listener.ts';
import { createWebServer, type WebServer } from './web-server.ts';

/** The programs behind the deployments' ports. */
export interface GameServers {
  /**
   * Finds the external numbers, by choice those of before, and writes them into the deployment's
   * ports; rejects if none is free.
   */
  prepare(deployment: Deployment): Promise<void>;
  /** Lets the ports answer, as soon as they have their numbers. Never rejects. */
  open(deployment: Deployment): Promise<void>;
  close(deployment: Deployment): void;
  /** Ends all of them for good. */
  closeAll(): void;
}

class GameServer {
  readonly #deployment: Deployment;
  readonly #addresses: readonly string[];
  readonly #web: WebServer;
  readonly #listeners: PortListener[] = [];
  #closed = false;

  constructor(deployment: Deployment, addresses: readonly string[], web: WebServer) {
    this.#deployment = deployment;
    this.#addresses = addresses;
    this.#web = web;
  }

  async prepare(): Promise<void> {
    const { id, application, version } = this.#deployment;
    const about = { request_id: id, application, version };
    for (const port of this.#deployment.ports) {
      const claim = await claimPort(this.#addresses, port.external);
      const { protocol } = port;
      const listener = createPortListener({
        claim,
        addresses: this.#addresses,
        protocol,
        about,
        web: this.#web,
      });
      if (this.#closed) {
        listener.close();
        return;
      }
      port.external = claim.number;
      this.#listeners.push(listener);
    }
  }

  async open(): Promise<void> {
    for (const listener of this.#listeners) await listener.open();
    this.#deployment.accepting = !this.#closed;
  }

  close(): void {
    this.#closed = true;
    for (const listener of this.#listeners.splice(0)) listener.close();
  }
}

/** `addresses`: see `loopbackAddresses`. `failed` is called for a server that could not listen. */
export function createGameServers(options: {
  addresses: readonly string[];
  failed: (deployment: Deployment, reason: string) => void;
}): GameServers {
  const web = createWebServer();
  const running = new Map<Deployment, { server: GameServer; prepared: Promise<void> }>();
  const reason = (error: unknown) => (error instanceof Error ? error.message : 'unknown reason');
  const close = (deployment: Deployment) => {
    running.get(deployment)?.server.close();
    running.delete(deployment);
  };
  return {
    close,
    prepare(deployment) {
      const server = new GameServer(deployment, options.addresses, web);
      const prepared = server.prepare();
      running.set(deployment, { server, prepared });
      return prepared;
    },
    async open(deployment) {
      const entry = running.get(deployment);
      await entry?.prepared
        .then(() => entry.server.open())
        .catch((error: unknown) => options.failed(deployment, reason(error)));
    },
    closeAll() {
      for (const deployment of [...running.keys()]) close(deployment);
      web.close();
    },
  };
}
