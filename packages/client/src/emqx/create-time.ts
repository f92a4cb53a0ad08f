const MINUTE_MS = 60_000;
/** All zones are whole quarters of an hour from UTC, from -12:00 to +14:00. */
const ZONE_STEP_MS = 15 * MINUTE_MS;
const WESTMOST_MS = -12 * 60 * MINUTE_MS;
const EASTMOST_MS = 14 * 60 * MINUTE_MS;
// The time has no seconds, and the clocks of runner and platform may differ.
const BEFORE_MS = 2 * MINUTE_MS;
const AFTER_MS = MINUTE_MS;

const FORM = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})/;

/**
 * Whether `createAt` (`YYYY-MM-DD HH:MM`, of a zone that nobody states) can lie between two
 * moments, ms since the epoch. A text that cannot be read can.
 */
export function canBeWithin(createAt: string, from: { fromMs: number; toMs: number }): boolean {
  const match = FORM.exec(createAt);
  if (match === null) return true;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map(Number);
  const asIfUtcMs = Date.UTC(year, month - 1, day, hour, minute);
  const leastMs = Math.max(WESTMOST_MS, asIfUtcMs - from.toMs - AFTER_MS);
  const mostMs = Math.min(EASTMOST_MS, asIfUtcMs - from.fromMs + BEFORE_MS);
  return Math.ceil(leastMs / ZONE_STEP_MS) * ZONE_STEP_MS <= mostMs;
}
