import type { Call } from '../../http/api.ts';
import type { Failure } from '../../http/failure.ts';
import type { RateKind } from './pacer.ts';

/**
 * Hears what becomes of each attempt of a write, so that its caller knows what may have been done.
 */
export interface WriteTrace {
  /** An attempt is sent now: from here on it may be carried out. */
  sent(): void;
  /** It failed; `nothingDone`: the failure says for sure that nothing was done. */
  failed(failure: Failure, nothingDone: boolean): void;
}

/** A call, with what is peculiar to Edgegap. */
export interface EdgegapCall<T> extends Call<T> {
  /** The rate that it counts against; none is stated for calls without one. */
  rateKind?: RateKind;
  /**
   * The live API answers 400 where its document has 404 for an unknown id. `any-400`: with this
   * call a 400 can mean nothing else; `by-text`: its words have to say so.
   */
  unknownId?: 'any-400' | 'by-text';
  /** What a 403 means here: the key is good, but the deployment is somebody else's. */
  forbidden?: 'not-yours';
  trace?: WriteTrace | undefined;
  /** Aborted: an attempt that still waits for its turn does not begin. One under way goes on. */
  begin?: AbortSignal | undefined;
}
