import type { Moment } from './emulated-cluster.ts';
import type { Played } from './play.ts';

/** The deployments that the inputs mean, as far as they ever existed. */
export function boundIds({ plan, cluster, sent, named, main }: Played): Set<string> {
  const all = cluster.history.map(({ deployment }) => deployment);
  const ids = (isMeant: (one: (typeof all)[number]) => boolean) =>
    new Set(all.filter(isMeant).map(({ ID }) => ID));
  if (plan.operation === 'run') {
    const ours = sent.flatMap(({ verb, arrival }) => {
      return verb === 'register' && arrival?.status === 200 ? [arrival] : [];
    });
    const changed = new Set(ours.filter(({ isNew }) => isNew).map((one) => one.modifyIndex));
    const same = new Set(ours.filter(({ isNew }) => !isNew).map((one) => one.version));
    // Somebody may register the very same job while the answer to ours is lost.
    const alike = new Set(
      cluster.versions
        .filter(({ release, atMs }) => {
          return release === 'ours' && (plan.file === 'same' || atMs > main.startMs);
        })
        .map(({ modifyIndex }) => modifyIndex),
    );
    return ids(
      ({ JobSpecModifyIndex: at, JobVersion }) =>
        changed.has(at) || alike.has(at) || same.has(JobVersion),
    );
  }
  if (plan.which === 'id' && named.id !== '') return new Set([named.id]);
  if (plan.which === 'job') {
    return new Set(
      cluster.history
        .filter(({ atMs }) => atMs <= main.endMs)
        .filter(({ atMs }, at, before) => {
          const next = before[at + 1]?.atMs ?? Number.POSITIVE_INFINITY;
          return next >= main.startMs || atMs >= main.startMs;
        })
        .map(({ deployment }) => deployment.ID),
    );
  }
  if (plan.which === 'evaluation') {
    return ids(({ JobSpecModifyIndex }) => JobSpecModifyIndex === named.modifyIndex);
  }
  return ids(({ JobVersion }) => JobVersion === named.version);
}

export function momentsOf(played: Played, ids: ReadonlySet<string>): Moment[] {
  const { endMs } = played.main;
  return played.cluster.history.filter(
    ({ deployment, atMs }) => ids.has(deployment.ID) && atMs <= endMs,
  );
}

/** The one deployment that the step said it was about. */
export function meant(played: Played): Set<string> {
  return new Set([played.main.outputs['deployment-id'] ?? '']);
}
