import { expect } from 'vitest';
import { boundIds, momentsOf } from './bound.ts';
import type { SentWrite } from './faulty-network.ts';
import type { Played } from './play.ts';
import { longestReadyMs } from './readiness.ts';

export function checkOnlyTheBound(played: Played): void {
  const { plan, sent, cluster } = played;
  const bound = boundIds(played);
  const id = played.main.outputs['deployment-id'];
  if (id !== undefined && id !== '') {
    expect(bound.has(id) || cluster.history.length === 0, `deployment-id ${id}`).toBe(true);
  }
  const rollbacks = new Set(
    momentsOf({ ...played, main: { ...played.main, endMs: Number.POSITIVE_INFINITY } }, bound)
      .filter(({ deployment }) =>
        /- rolling back to job version/.test(deployment.StatusDescription),
      )
      .flatMap(({ deployment: failed }) =>
        cluster.history
          .map(({ deployment }) => deployment)
          .filter(({ JobVersion }) => JobVersion === failed.JobVersion + 1)
          .map(({ ID }) => ID),
      ),
  );
  for (const write of sent) {
    if (write.verb === 'register') {
      expect(plan.operation, 'registered by another operation').toBe('run');
    } else {
      const isRollback =
        write.verb === 'promote' && plan.promoteRollback && rollbacks.has(write.id);
      expect(bound.has(write.id) || isRollback, `${write.verb} of ${write.id}`).toBe(true);
    }
    expect(write.request.query.get('namespace'), 'namespace').toBe(plan.namespace);
    expect(plan.operation, 'a write of check').not.toBe('check');
  }
}

/** Never more than one write a second of one kind. */
export function checkPace({ sent }: Played): void {
  const last = new Map<string, number>();
  for (const { by, verb, sentMs } of sent) {
    const before = last.get(`${by} ${verb}`) ?? Number.NEGATIVE_INFINITY;
    expect(sentMs - before, `ms between two writes of kind ${verb}`).toBeGreaterThanOrEqual(999);
    last.set(`${by} ${verb}`, sentMs);
  }
}

const CLEANUP_MS = 5_000;
const REPORT_MS = 800;

export function checkEnd({ plan, main, post }: Played): void {
  const { disturbance, timeoutMs } = plan;
  const cancelMs = disturbance.kind === 'none' ? Number.POSITIVE_INFINITY : disturbance.atMs;
  const limitMs = Math.min(timeoutMs, cancelMs) + CLEANUP_MS + REPORT_MS;
  expect(main.endMs - main.startMs, 'end of main').toBeLessThanOrEqual(limitMs);
  expect(post.endMs - post.startMs, 'end of post').toBeLessThanOrEqual(121_000);
  if (disturbance.kind === 'none') expect(main.outputs['outcome']).not.toBe('cancelled');
}

export function hasEffect({ verb, arrival }: SentWrite): boolean {
  return arrival?.status === 200 && (verb !== 'register' || arrival.isNew);
}

export function checkChanged({ plan, main, sent }: Played): void {
  if (main.wasKilled) return;
  const { disturbance, timeoutMs } = plan;
  // A cancel after the timeout ends the process on the spot, also a write that is on its way.
  const isCutShort = disturbance.kind === 'cancel' && disturbance.atMs >= timeoutMs;
  const ours = sent.filter(({ by }) => by === 'main');
  const done = ours.filter(hasEffect);
  if (done.length > 0) expect(main.outputs['changed'], 'changed').toBe('true');
  // A step whose answer was lost may not know.
  else if (!isCutShort && ours.every(isRefused)) {
    expect(main.outputs['changed'], 'changed').toBe('false');
  }
}

function isRefused({ arrival, isAnswered }: SentWrite): boolean {
  return isAnswered && arrival?.status !== 200;
}

/** Every promotion: its canaries stood ready for the bake, and the gates had measured. */
export function checkPromotions(played: Played): void {
  const { plan, sent, cluster } = played;
  const bound = boundIds(played);
  for (const { verb, id, sentMs, by } of sent) {
    if (verb !== 'promote' || !bound.has(id)) continue;
    expect(by, 'promoted by the post step').toBe('main');
    const before = cluster.history.filter(
      ({ deployment, atMs }) => deployment.ID === id && atMs <= sentMs,
    );
    expect(
      longestReadyMs(plan.scope, before, sentMs),
      'ready before the promotion, ms',
    ).toBeGreaterThanOrEqual(plan.bakeMs);
  }
}
