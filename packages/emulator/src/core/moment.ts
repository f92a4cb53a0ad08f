import { parseDuration } from './duration.ts';

const dayMs = 86_400_000;

function timeOfDay(text: string, nowMs: number): number | undefined {
  const [, hours, minutes, seconds] = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const ofDay = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds ?? 0) * 1000;
  if (ofDay >= dayMs) return undefined;
  const today = Math.floor(nowMs / dayMs) * dayMs + ofDay;
  return today >= nowMs ? today : today + dayMs;
}

/**
 * Virtual ms since the epoch of a text like `+40s` (after `nowMs`), `09:00` or `09:00:30` (the next
 * one, UTC) or an ISO 8601 time; undefined for anything else.
 */
export function parseMoment(text: string, nowMs: number): number | undefined {
  if (text.startsWith('+')) {
    const ms = parseDuration(text.slice(1));
    return ms === undefined ? undefined : nowMs + ms;
  }
  const daily = timeOfDay(text, nowMs);
  if (daily !== undefined) return daily;
  const absolute = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(absolute) ? undefined : absolute;
}
