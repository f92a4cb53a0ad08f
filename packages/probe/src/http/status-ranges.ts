/** HTTP status codes from `low` to `high`, both included. */
export interface StatusRange {
  low: number;
  high: number;
}

/** What counts as an answer where nothing else is asked for. */
export const successful: readonly StatusRange[] = [{ low: 200, high: 299 }];

/** Reads `200-299`, `204`, `200-204,301`; undefined for everything else. */
export function readStatusRanges(text: string): StatusRange[] | undefined {
  const ranges: StatusRange[] = [];
  for (const part of text.split(',')) {
    const [, low, high = low] = /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(part) ?? [];
    if (low === undefined || high === undefined || Number(low) > Number(high)) return undefined;
    ranges.push({ low: Number(low), high: Number(high) });
  }
  return ranges;
}

/** As `readStatusRanges` reads them. */
export function formatStatusRanges(ranges: readonly StatusRange[]): string {
  return ranges.map(({ low, high }) => (low === high ? `${low}` : `${low}-${high}`)).join(', ');
}

/** Whether a status lies in one of the ranges, ends included. */
export function isInRanges(status: number, ranges: readonly StatusRange[]): boolean {
  return ranges.some(({ low, high }) => status >= low && status <= high);
}
