import type { Cluster } from '../cluster.ts';

export type Fault = string | Record<string, unknown>;

/** Breaks the next exchanges of the API that fit; path is a glob. */
export async function breakExchanges(
  cluster: Cluster,
  match: { method?: string; path: string },
  rule: { fault?: Fault; delay?: string; times?: number },
): Promise<void> {
  await cluster.call('/__emulator__/faults', { match, ...rule });
}

/** Lets everything through again. */
export async function mendExchanges(cluster: Cluster): Promise<void> {
  await cluster.call('/__emulator__/faults', undefined, 'DELETE');
}

/** Canaries that are not healthy before the test lets a minute go by. */
export const SLOW = {
  MinHealthyTime: 60_000_000_000,
  HealthyDeadline: 300_000_000_000,
  ProgressDeadline: 600_000_000_000,
};

/** Lets virtual time go by. */
export async function advance(cluster: Cluster, by: string): Promise<void> {
  await cluster.call('/__emulator__/advance', { by });
}
