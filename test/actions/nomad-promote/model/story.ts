import type { Played } from './play.ts';

/** Everything about a run that a reader of a failed property needs. */
export function storyOf({ plan, main, post, sent, cluster }: Played): string {
  const at = (ms: number) => `${ms - main.startMs} ms`;
  return [
    JSON.stringify(plan),
    ...main.lines,
    `--- post (${post.exitCode})`,
    ...post.lines,
    `--- end at ${at(main.endMs)}: ${JSON.stringify(main.outputs)}`,
    '--- writes',
    ...sent.map(({ request: _, sentMs, arrival, ...one }) =>
      JSON.stringify({ ...one, sent: at(sentMs), arrival, arrived: at(arrival?.atMs ?? 0) }),
    ),
    '--- versions',
    ...cluster.versions.map((one) => JSON.stringify({ ...one, atMs: at(one.atMs) })),
    '--- deployments',
    ...cluster.history.map(({ atMs, deployment: { ID, JobVersion, Status }, ready }) =>
      [at(atMs), ID.slice(0, 8), `v${JobVersion}`, Status, [...ready].join('+')].join(' '),
    ),
  ].join('\n');
}
