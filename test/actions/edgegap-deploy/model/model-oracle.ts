import { keyTag } from '@rollout-actions/client/edgegap/ownership-tags';
import { expect } from 'vitest';
import type { play, Scenario } from './model-scenario.ts';
import { isAlive, KEY, REPOSITORY, type Remote, VERSION } from './platform.ts';
import type { SimulatedRun } from './simulated-step.ts';

export type Played = Awaited<ReturnType<typeof play>>;

function isGreen({ outputs, wasKilled }: SimulatedRun): boolean {
  return !wasKilled && ['succeeded', 'unchanged'].includes(outputs['outcome'] ?? '');
}

function createdBy({ before }: Played, all: readonly Remote[]): Remote[] {
  const known = new Set([...before.ofKey, before.plain, ...before.foreign]);
  return all.filter(({ id }) => !known.has(id));
}

export function checkNothingElseTouched(plan: Scenario, played: Played): void {
  const { before, after } = played;
  const alive = new Set(after.filter(isAlive).map(({ id }) => id));
  const safe = [
    ...before.foreign,
    ...(plan.operation === 'reap' ? [] : [before.plain]),
    ...(plan.operation === 'deploy' ? before.ofKey : []),
  ];
  expect(
    safe.filter((id) => !alive.has(id) && !played.vanished.has(id)),
    'stopped what was not ours',
  ).toEqual([]);
}

export function checkNoOrphans(plan: Scenario, played: Played): void {
  const { main, post, after } = played;
  const left = createdBy(played, after).filter(isAlive);
  const reported = [
    main.outputs['deployment-ids'],
    main.outputs['reason'],
    // What main could not read, it announces, and the post step names it.
    ...(main.wasKilled || /post step checks once more/.test(main.outputs['reason'] ?? '')
      ? post.lines
      : []),
  ].join(' ');
  expect(
    left.filter(({ id }) => !reported.includes(id)).map(({ id }) => id),
    'orphans',
  ).toEqual([]);
  if (isGreen(main)) return;
  const isStopping = [plan.onFailure, plan.onTimeout, plan.onCancel].every((one) => one === 'stop');
  const isUnreadable = /could not be read|kept although/.test(main.outputs['reason'] ?? '');
  if (isStopping && !isUnreadable && post.exitCode === 0) {
    expect(
      left.map(({ id }) => id),
      'left although all verbs say stop',
    ).toEqual([]);
  }
}

export function checkNoDoubles(plan: Scenario, played: Played): void {
  const { main, after, vanished } = played;
  if (!isGreen(main) || !['deploy', 'ensure'].includes(plan.operation)) return;
  const alive = after.filter(isAlive);
  const meant =
    plan.operation === 'deploy'
      ? createdBy(played, alive)
      : alive.filter(({ tags }) => tags.includes(keyTag(KEY, REPOSITORY)));
  const named: string[] = JSON.parse(main.outputs['deployment-ids'] ?? '[]');
  expect(named, 'outputs of a green step').toHaveLength(plan.count);
  // What ended by itself after it was seen ready is named all the same.
  const left = named.filter((id) => !vanished.has(id)).sort();
  expect(meant.map(({ id }) => id).sort(), 'servers of a green step').toEqual(left);
  expect(new Set(meant.map(({ version }) => version)), 'their version').toEqual(
    new Set(meant.length > 0 ? [VERSION] : []),
  );
}

/** A teardown by key is whole, unless two lists in a row have left servers out. */
export function checkTeardown(plan: Scenario, { main, after }: Played): void {
  if (!isGreen(main) || plan.operation !== 'stop' || plan.stopBy !== 'key') return;
  if (plan.listGaps > 1) return;
  const left = after.filter(isAlive).filter(({ tags }) => tags.includes(keyTag(KEY, REPOSITORY)));
  expect(
    left.map(({ id }) => id),
    'left by a stop of the key',
  ).toEqual([]);
}

export function checkChanged({ main, written }: Played): void {
  if (main.wasKilled) return;
  const { creates, stops, unknown } = written;
  if (creates + stops > 0) expect(main.outputs['changed'], 'changed').toBe('true');
  else if (unknown === 0) expect(main.outputs['changed'], 'changed').toBe('false');
}

export function checkSentences(played: Played): void {
  const { main, atEnd, written } = played;
  if (main.wasKilled) return;
  const reason = main.outputs['reason'] ?? '';
  if (reason.includes('No deployment was created')) expect(written.creates).toBe(0);
  checkAccepted(played, reason);
  const gone = /(?:is gone\.|were stopped: |was stopped: )/.test(reason);
  if (!gone || !isGreen(main)) return;
  const byId = new Map(atEnd.map((one) => [one.id, one]));
  for (const id of JSON.parse(main.outputs['stopped-ids'] ?? '[]')) {
    expect(byId.get(id)?.status ?? 'TERMINATED', `${id} was called gone`).toBe('TERMINATED');
  }
}

/** A stop that the platform accepted is carried out sooner or later. */
function checkAccepted({ after }: Played, reason: string): void {
  const [, one, several = ''] =
    /accepted the stop of (?:deployment ([0-9a-f]{12})|.*?: ([0-9a-f, ]+))/.exec(reason) ?? [];
  const alive = new Set(after.filter(isAlive).map(({ id }) => id));
  for (const id of [...(one === undefined ? [] : [one]), ...several.split(', ')]) {
    expect(alive.has(id), `the stop of ${id} was called accepted`).toBe(false);
  }
}
