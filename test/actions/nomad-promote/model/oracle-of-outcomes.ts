import { expect } from 'vitest';
import { boundIds, meant, momentsOf } from './bound.ts';
import type { Moment } from './emulated-cluster.ts';
import { hasEffect } from './oracle-of-writes.ts';
import type { Played } from './play.ts';
import { isNothingToPromote, longestReadyMs } from './readiness.ts';

const TIMEOUT_SLACK_MS = 1_500;
// A canary that restarts is evaluated again as soon as a read shows it.
const READ_MS = 400;

/** Green only if it is true. */
export function checkGreen(played: Played): void {
  const { plan, main, sent } = played;
  const { outcome = '', reason = '' } = main.outputs;
  const isGreen = ['succeeded', 'unchanged', 'promotable', 'promoted', 'dry-run'].includes(outcome);
  expect(main.exitCode, 'exit code').toBe(isGreen ? 0 : 1);
  if (!isGreen) return;
  const ids = main.outputs['deployment-id'] === undefined ? boundIds(played) : meant(played);
  const moments = momentsOf(played, ids);
  const recent = moments.filter(
    ({ atMs }, at) => (moments[at + 1]?.atMs ?? Number.POSITIVE_INFINITY) >= main.startMs && atMs,
  );
  const was = (word: string) => recent.some(({ deployment }) => deployment.Status === word);
  const isTrue = (): boolean => {
    switch (outcome) {
      case 'promotable':
        return longestReadyMs(plan.scope, moments, main.endMs) >= plan.bakeMs - READ_MS;
      case 'promoted':
        return recent.some((moment) => isNothingToPromote(plan.scope, moment));
      case 'unchanged':
        if (sent.some((write) => write.by === 'main' && hasEffect(write))) return false;
        if (plan.operation === 'fail') return was('failed');
        if (plan.operation === 'pause') return was('paused');
        if (plan.operation === 'resume') return was('running');
        if (/was rolled out before/.test(reason)) return true;
        return was('successful') || recent.some((moment) => isNothingToPromote(plan.scope, moment));
      default:
        if (plan.operation === 'pause') return was('paused');
        if (plan.operation === 'resume') return was('running');
        if (plan.operation === 'set-health') return recent.some(isHealthSet);
        if (plan.operation === 'fail') return was('failed') && isRolledBack(played, recent);
        return was('successful');
    }
  };
  expect(isTrue(), `${plan.operation} says ${outcome}: ${reason}`).toBe(true);
  if (plan.requireCanaries && ['promotable', 'promoted'].includes(outcome)) {
    expect(
      recent.some(({ canaries }) => canaries.size > 0),
      'canaries',
    ).toBe(true);
  }
}

function isHealthSet({ canaries }: Moment): boolean {
  return [...canaries.values()].some((names) => names !== '');
}

/** The rollback that a failed deployment names is complete, where it names one. */
function isRolledBack({ cluster }: Played, moments: readonly Moment[]): boolean {
  const failed = moments.find(({ deployment }) =>
    /- rolling back to job version/.test(deployment.StatusDescription),
  )?.deployment;
  if (failed === undefined) return true;
  return cluster.history.some(
    ({ deployment: { JobVersion, Status } }) =>
      JobVersion === failed.JobVersion + 1 && Status === 'successful',
  );
}

/** A red end is about something that happened. */
export function checkRed(played: Played): void {
  const { plan, main, sent, cluster } = played;
  const { outcome = '', reason = '' } = main.outputs;
  const elapsedMs = main.endMs - main.startMs;
  const moments = momentsOf(played, boundIds(played));
  const was = (word: string) => moments.some(({ deployment }) => deployment.Status === word);
  const isLate = elapsedMs >= plan.timeoutMs - TIMEOUT_SLACK_MS;
  const isReason: Readonly<Record<string, () => boolean>> = {
    'timed-out': () => isLate,
    unreachable: () =>
      isLate || (!['promote', 'run', 'check'].includes(plan.operation) && sent.length > 0),
    failed: () => was('failed') || was('successful') || /a canary died after/.test(reason),
    'rolled-back': () =>
      moments.some(({ deployment }) =>
        /- rolling back to job version/.test(deployment.StatusDescription),
      ),
    superseded: () => {
      const isPurged = plan.events.some(({ event }) => event === 'purge');
      if (/was purged|Somebody else purged/.test(reason)) return isPurged;
      if (/Somebody else registered/.test(reason)) return isRegisteredByOthers(played);
      return was('cancelled') || was('successful') || cluster.versions.length > 1;
    },
    refused: () => sent.length === 0 || /is paused\. Resume|no canaries, and require/.test(reason),
    'gate-failed': () => plan.isGated,
    inconclusive: () => plan.isGated,
    cancelled: () => plan.disturbance.kind === 'cancel',
  };
  expect(isReason[outcome]?.() ?? true, `${plan.operation} says ${outcome}: ${reason}`).toBe(true);
  expect(outcome, reason).not.toBe('');
  expect(reason).not.toMatch(/Internal error/);
}

function isRegisteredByOthers({ cluster, main, sent }: Played): boolean {
  const ours = new Set(sent.map(({ arrival }) => (arrival?.isNew ? arrival.modifyIndex : 0)));
  return cluster.versions.some(
    ({ atMs, modifyIndex }) => atMs >= main.startMs && !ours.has(modifyIndex),
  );
}

/** The deployments and versions that are named besides are what they are called. */
export function checkNamed(played: Played): void {
  const { main, cluster } = played;
  const all = new Map(cluster.history.map(({ deployment }) => [deployment.ID, deployment]));
  const ours = all.get(main.outputs['deployment-id'] ?? '');
  const { 'rollback-deployment-id': rollback, 'superseded-by': by } = main.outputs;
  const reverted = main.outputs['reverted-job-version'];
  if (rollback) {
    expect(all.get(rollback), 'rollback').toMatchObject({
      JobVersion: (ours?.JobVersion ?? -1) + 1,
      JobCreateIndex: ours?.JobCreateIndex,
    });
  }
  if (reverted) {
    expect(ours?.StatusDescription).toMatch(new RegExp(`rolling back to job version ${reverted}$`));
  }
  if (by && ours) {
    expect(all.get(by)?.CreateIndex, 'superseded-by').toBeGreaterThan(ours.CreateIndex);
  }
}

/** What on-timeout and on-cancel ask for was done by main or by post. */
export function checkCleanup(played: Played): void {
  const { plan, main, post, cluster, sent } = played;
  if (!['promote', 'run'].includes(plan.operation) || post.exitCode !== 0) return;
  const outcome = main.outputs['outcome'];
  const verb =
    outcome === 'timed-out' ? plan.onTimeout : outcome === 'cancelled' ? plan.onCancel : 'leave';
  const id = main.outputs['deployment-id'] ?? '';
  if (verb === 'leave' || id === '') return;
  const after = cluster.history.filter(({ deployment }) => deployment.ID === id);
  const last = after.at(-1)?.deployment.Status ?? 'gone';
  const isTried = sent.some((write) => write.verb === verb && write.id === id);
  const ended = ['failed', 'cancelled', 'successful', 'gone'];
  const isDone = after.some(({ deployment }) => deployment.Status === 'paused');
  const isAsAsked = ended.includes(last) || (verb === 'pause' && isDone);
  expect(isAsAsked && (isTried || ended.includes(last)), `${verb}, but it is ${last}`).toBe(true);
}
