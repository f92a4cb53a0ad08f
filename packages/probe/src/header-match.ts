import { ProbeFault } from './fault.ts';

/** An answer as undici gives it, as far as it is looked at here. */
interface Answered {
  statusCode: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Throws a ProbeFault for the first header that is missing or does not match. */
export function checkHeaders(
  { statusCode, headers }: Answered,
  wanted: ReadonlyMap<string, RegExp> = new Map(),
): void {
  for (const [name, pattern] of wanted) {
    const found = headers[name];
    const value = [found ?? []].flat().join(', ');
    // A pattern with the flag g or y remembers where it was.
    const plain = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
    if (found !== undefined && plain.test(value)) continue;
    const how = found === undefined ? 'is missing' : `is ${value}`;
    throw new ProbeFault(
      `answered ${statusCode}, but its header ${name} ${how}, where ${pattern} is wanted`,
    );
  }
}
