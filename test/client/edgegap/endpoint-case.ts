import type { Edgegap } from '@rollout-actions/client/edgegap/connection';
import type { EmulatedEdgegap } from '../../support/providers/emulated-edgegap.ts';

/** One endpoint of the API, as the client asks for it. */
export interface EndpointCase {
  /** `METHOD path`, where the path is a pattern. */
  request: RegExp;
  /** What has to be there before. */
  before?: (edgegap: Edgegap, id: string) => Promise<unknown>;
  call: (edgegap: Edgegap, id: string, emulated: EmulatedEdgegap) => Promise<unknown>;
  /** What the answer holds; undefined where there is none. */
  gives: unknown;
}

export const options = { signal: new AbortController().signal };
