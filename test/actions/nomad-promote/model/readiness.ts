import type { Moment } from './emulated-cluster.ts';

/** How long the same canaries in scope were promotable without a break, at most, ms. */
export function longestReadyMs(scope: string, moments: readonly Moment[], endMs: number): number {
  let longestMs = Number.NEGATIVE_INFINITY;
  let since: { key: string; atMs: number } | undefined;
  for (const [at, moment] of moments.entries()) {
    const key = readyKey(scope, moment);
    if (key === undefined) since = undefined;
    else if (since?.key !== key) since = { key, atMs: moment.atMs };
    if (since === undefined) continue;
    longestMs = Math.max(longestMs, (moments[at + 1]?.atMs ?? endMs) - since.atMs);
  }
  return longestMs;
}

function readyKey(scope: string, { deployment, ready, canaries }: Moment): string | undefined {
  const groups = inScope(scope, deployment).filter(([, state]) => state.DesiredCanaries > 0);
  const isEnded = !['running', 'paused'].includes(deployment.Status);
  if (isEnded || groups.length === 0) return undefined;
  const open = groups.filter(([, state]) => !state.Promoted).map(([name]) => name);
  if (open.some((name) => !ready.has(name))) return undefined;
  return open.map((name) => canaries.get(name)).join(' ');
}

function inScope(scope: string, deployment: Moment['deployment']) {
  return Object.entries(deployment.TaskGroups).filter(([name]) => scope === '' || name === scope);
}

export function isNothingToPromote(scope: string, { deployment }: Moment): boolean {
  return inScope(scope, deployment).every(
    ([, state]) => state.DesiredCanaries === 0 || state.Promoted,
  );
}
