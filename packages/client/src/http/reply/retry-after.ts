const DAY_MS = 86_400_000;
// Longer than any run; a server that says more says "not any more".
const MAX_MS = 366 * DAY_MS;
const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Reads `Retry-After`: ms from now, 0 for a date that has passed. Undefined where there is none or
 * it is neither seconds nor an HTTP date. A date is measured against the reply's own `Date`, if it
 * has one: the clocks of server and runner may differ; `wallMs` is the runner's.
 */
export function readRetryAfter(
  header: (name: string) => string | undefined,
  wallMs: number,
): number | undefined {
  const value = header('retry-after')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return Math.min(Math.ceil(Number(value) * 1_000), MAX_MS);
  const until = readDate(value);
  if (until === undefined) return undefined;
  const from = readDate(header('date')?.trim() ?? '') ?? wallMs;
  return Math.min(Math.max(until - from, 0), MAX_MS);
}

function readDate(value: string): number | undefined {
  const ms = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}
