import type { Answer, EmulatorRequest, Route } from './http/exchange.ts';

/** What each provider's folder gives to the core. */
export interface Provider {
  name: 'emqx' | 'edgegap' | 'nomad';
  routes: Route[];
  /** Answers an unknown path, or a known path with another method. */
  fallback(request: EmulatorRequest, known: 'path' | 'nothing'): Answer;
  /** Runs before every route and the fallback, e.g. authentication; an answer ends the exchange. */
  before?(request: EmulatorRequest): Answer | undefined;
  /** Further control routes; paths are below `/__emulator__/`, e.g. `allocations/:id/exit`. */
  control?: Route[];
  /** What `GET /__emulator__/state` shows. */
  state(): unknown;
  /** All that `import` needs to begin again from here. */
  export(): unknown;
  /** Goes back to an exported state. Throws an Error that says why where it cannot. */
  import(exported: unknown): void | Promise<void>;
  /** Goes back to the start; cancels what it had planned. */
  reset(): void;
  close?(): Promise<void>;
}
