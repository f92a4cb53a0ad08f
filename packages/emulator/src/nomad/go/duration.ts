const unitNs: Record<string, number> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

/** Milliseconds of a Go duration such as `1h30m` or `500ms`; undefined where Go would refuse it. */
export function parseGoDuration(text: string): number | undefined {
  const [, sign, body = ''] = /^([-+]?)(.*)$/s.exec(text) ?? [];
  if (body === '0') return 0;
  const part = /(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/y;
  let totalNs = 0;
  let end = 0;
  while (end < body.length) {
    part.lastIndex = end;
    const [found = '', amount, unit = ''] = part.exec(body) ?? [];
    if (found === '') return undefined;
    totalNs += Number(amount) * (unitNs[unit] ?? 0);
    end += found.length;
  }
  if (end === 0) return undefined;
  return (sign === '-' ? -totalNs : totalNs) / 1e6;
}

function trimmed(value: number, digits: number): string {
  return value.toFixed(digits).replace(/\.?0+$/, '');
}

/** A duration in ns as Go prints it: `10m0s`, `1.5s`, `200ms`, `-1ns`. */
export function formatGoDuration(ns: number): string {
  if (ns === 0) return '0s';
  const sign = ns < 0 ? '-' : '';
  const size = Math.abs(ns);
  if (size < 1e3) return `${sign}${size}ns`;
  if (size < 1e6) return `${sign}${trimmed(size / 1e3, 3)}µs`;
  if (size < 1e9) return `${sign}${trimmed(size / 1e6, 6)}ms`;
  const hours = Math.floor(size / 3600e9);
  const minutes = Math.floor((size % 3600e9) / 60e9);
  const seconds = (size % 60e9) / 1e9;
  const secondsText = Number.isInteger(seconds) ? `${seconds}s` : `${trimmed(seconds, 9)}s`;
  if (hours > 0) return `${sign}${hours}h${minutes}m${secondsText}`;
  return minutes > 0 ? `${sign}${minutes}m${secondsText}` : `${sign}${secondsText}`;
}
