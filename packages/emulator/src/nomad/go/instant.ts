import type { EmulatorClock } from '../../core/clock.ts';

/** A moment, nanoseconds since the epoch. Larger than 2^53, as Nomad's own integers are. */
export type Instant = bigint;

const nsPerMs = 1_000_000n;

/** Gives the present as instants that always grow, even where the clock stands still. */
export function createInstants(clock: EmulatorClock): () => Instant {
  let last = 0n;
  return () => {
    const present = BigInt(Math.round(clock.now())) * nsPerMs + 104_729n;
    last = present > last ? present : last + 1n;
    return last;
  };
}

/** ms since the epoch, rounded down. */
export function instantToMs(instant: Instant): number {
  return Number(instant / nsPerMs);
}

/** RFC 3339 in UTC with up to nine digits, trailing zeros cut, as Go prints it. */
export function formatInstant(instant: Instant): string {
  const seconds = instant / 1_000_000_000n;
  const fraction = String(instant % 1_000_000_000n)
    .padStart(9, '0')
    .replace(/0+$/, '');
  const whole = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  return fraction === '' ? `${whole}Z` : `${whole}.${fraction}Z`;
}

/** What an unset time looks like on the wire: null (recorded), else RFC 3339. */
export function timeOrNull(instant: Instant | null): string | null {
  return instant === null ? null : formatInstant(instant);
}
