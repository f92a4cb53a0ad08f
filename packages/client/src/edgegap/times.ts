const FORM = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * ms since the epoch of one of the API's times, undefined for a text that is none. A time without a
 * zone (`2025-06-20 12:00:43.066217`) is UTC: JavaScript's own reading would take it as local.
 */
export function readTime(text: string | null | undefined): number | undefined {
  const [, day, time, fraction = '', zone = 'Z'] = FORM.exec((text ?? '').trim()) ?? [];
  if (day === undefined || time === undefined) return undefined;
  const ms = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${zone}`);
  return Number.isNaN(ms) ? undefined : ms;
}

/** A time as the metrics call takes it: `2021-07-10 00:00:00.00`, UTC. */
export function writeTime(ms: number): string {
  return new Date(ms).toISOString().replace('T', ' ').slice(0, 22);
}
