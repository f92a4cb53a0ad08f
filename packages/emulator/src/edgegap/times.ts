const form = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?(Z)?$/;

/** `YYYY-MM-DD HH:MM:SS.ffffff`, UTC without a mark of zone, as the API document shows times. */
export function writeTime(ms: number): string {
  return `${new Date(ms).toISOString().replace('T', ' ').replace('Z', '')}000`;
}

/** Ms since the epoch of such a time, also with fewer digits or as ISO 8601; undefined if none. */
export function readTime(text: string): number | undefined {
  const [, day, time, fraction = '0'] = form.exec(text) ?? [];
  if (day === undefined || time === undefined) return undefined;
  const ms = Date.parse(`${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
  return Number.isNaN(ms) ? undefined : ms;
}
