import type { Clock } from '@rollout-actions/client/time/clock';
import type { World } from '@rollout-actions/client/world';

/** A world that remembers its log; `random` is 0.5 by default. */
export interface RecordedWorld extends World {
  /** `level text`, in order. */
  readonly lines: readonly string[];
}

export function recordWorld(clock: Clock, random: () => number = () => 0.5): RecordedWorld {
  const lines: string[] = [];
  const note = (level: string) => (text: string) => {
    lines.push(`${level} ${text}`);
  };
  const log = { debug: note('debug'), info: note('info'), warning: note('warning') };
  return { clock, random, log, lines };
}
