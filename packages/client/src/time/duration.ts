const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;
const PART = /(\d+(?:\.\d+)?)(ms|s|m|h)/y;

/** How a duration is written, for messages about one that cannot be read. */
export const DURATION_FORM = 'a number with a unit, such as 500ms, 90s, 10m or 1h30m';

/**
 * Reads `500ms`, `90s`, `10m`, `1h30m` (units from large to small, each once) and gives ms.
 * Gives undefined for everything else: a bare number has no unit and is refused on purpose.
 */
export function parseDuration(text: string): number | undefined {
  let at = 0;
  let total = 0;
  let smallest = Number.POSITIVE_INFINITY;
  while (at < text.length) {
    PART.lastIndex = at;
    const part = PART.exec(text);
    if (part === null) return undefined;
    const unitMs = unitOf(part[2]);
    if (unitMs === undefined || unitMs >= smallest) return undefined;
    smallest = unitMs;
    total += Number(part[1]) * unitMs;
    at = PART.lastIndex;
  }
  return text === '' || !Number.isSafeInteger(Math.round(total)) ? undefined : Math.round(total);
}

/** Writes ms for people: `850ms`, `12s`, `3m 20s`, `1h 5m`. */
export function formatDuration(ms: number): string {
  if (Math.round(ms) < 1_000) return `${Math.round(ms)}ms`;
  const seconds = Math.round(ms / 1_000);
  const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts =
    h > 0 ? [`${h}h`, m > 0 ? `${m}m` : ''] : [m > 0 ? `${m}m` : '', s > 0 ? `${s}s` : ''];
  return parts.filter((part) => part !== '').join(' ');
}

function unitOf(unit: string | undefined): number | undefined {
  return unit === 'ms' || unit === 's' || unit === 'm' || unit === 'h' ? UNIT_MS[unit] : undefined;
}
