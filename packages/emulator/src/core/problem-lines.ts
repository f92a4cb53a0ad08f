import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with an input, a line for each problem: `steps[0].at: must be …`. Of a choice only
 * the alternative that was meant is explained: the one with the fewest problems.
 */
export function problemLines(error: z.ZodError): string[] {
  return error.issues.flatMap((issue) => linesOf(issue, []));
}

function linesOf(issue: Issue, above: readonly PropertyKey[]): string[] {
  const path = [...above, ...issue.path];
  const meant = issue.code === 'invalid_union' ? alternativeMeant(issue.errors) : undefined;
  if (meant !== undefined) return meant.flatMap((inner) => linesOf(inner, path));
  const place = placeOf(path);
  return [place === '' ? issue.message : `${place}: ${issue.message}`];
}

/** Undefined where each alternative is refused as a whole, such as text in place of a mapping. */
function alternativeMeant(alternatives: readonly Issue[][]): Issue[] | undefined {
  const begun = alternatives.filter((issues) => issues.length > 0 && issues.every(isInside));
  return begun.toSorted((a, b) => a.length - b.length)[0];
}

function isInside({ code, path }: Issue): boolean {
  return path.length > 0 || code === 'unrecognized_keys';
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place}[${part}]`;
    return place === '' ? String(part) : `${place}.${String(part)}`;
  }, '');
}
