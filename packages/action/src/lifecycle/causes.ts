import { Failure } from '@rollout-actions/client/http/failure';

/** Deeper chains are broken off; a circle is one too. */
const MAX_DEPTH = 10;

/** What stands behind an error. */
export interface Causes {
  /** Of each cause below the error itself, outermost first. */
  sentences: readonly string[];
  /** Lines of the stacks, the error's own first, and what a server said. */
  stacks: readonly string[];
}

/** The whole chain of `cause` and of the errors in an `AggregateError`. Texts are still raw. */
export function causesOf(error: unknown): Causes {
  const chain = chainOf(error, new Set());
  const stacks = chain.flatMap(linesOf);
  return { sentences: chain.slice(1).map(sentenceOf), stacks };
}

/** An error in one sentence: `TypeError: …`; anything else that was thrown as text. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${plainText(error)}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return `${error.name}: ${error.message || 'without words'}${code}`;
}

function chainOf(error: unknown, seen: Set<unknown>): unknown[] {
  if (error === undefined || seen.has(error) || seen.size >= MAX_DEPTH) return [];
  seen.add(error);
  const inner = error instanceof AggregateError ? error.errors : [];
  const cause = error instanceof Error ? [error.cause] : [];
  return [error, ...[...inner, ...cause].flatMap((next) => chainOf(next, seen))];
}

function linesOf(link: unknown): string[] {
  const stack = link instanceof Error ? (link.stack?.split('\n') ?? []) : [];
  const said = link instanceof Failure && link.text ? [`the server said: ${link.text}`] : [];
  return [...stack, ...said];
}

function plainText(thrown: unknown): string {
  try {
    return typeof thrown === 'object' ? JSON.stringify(thrown) : String(thrown);
  } catch {
    return 'something that has no text';
  }
}
