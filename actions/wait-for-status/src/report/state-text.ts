import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Metadata } from '../providers/provider.ts';

/** `running (web 1/2 canaries healthy)`. */
export function stateText({ state, detail, raw }: Observation<Metadata>): string {
  const more = detail || raw.why || '';
  return more === '' ? state : `${state} (${more})`;
}
