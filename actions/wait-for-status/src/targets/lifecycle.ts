/** The states that a kind of target goes through, as `until` and `fail-on` name them. */
export interface Lifecycle {
  states: readonly string[];
  /** What is waited for where nobody says anything else. */
  until: readonly string[];
  /** States that lead nowhere: they end the wait as failed unless they are wanted. */
  ends: readonly string[];
  /** State → states after it: whoever waited for the first has it. */
  passed?: Readonly<Record<string, readonly string[]>>;
  /** State → ends that may still lead to it. */
  before?: Readonly<Record<string, readonly string[]>>;
}

/** The states of `wanted` and those that lie behind them. */
export function withPassed({ passed }: Lifecycle, wanted: readonly string[]): Set<string> {
  return new Set([...wanted, ...wanted.flatMap((state) => passed?.[state] ?? [])]);
}

/** The ends that are final for somebody who waits for `wanted`. */
export function badEnds(lifecycle: Lifecycle, wanted: readonly string[]): string[] {
  const good = withPassed(lifecycle, wanted);
  const onTheWay = new Set(wanted.flatMap((state) => lifecycle.before?.[state] ?? []));
  return lifecycle.ends.filter((state) => !good.has(state) && !onTheWay.has(state));
}
