import { endingOf } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { pickDeployment } from '@rollout-actions/client/nomad/jobs/find-deployment';
import { describe, expect, it } from 'vitest';
import { deploymentOf } from '../deployments/snapshots.ts';

const all = [0, 1, 2].map((version) =>
  deploymentOf({
    ID: `deployment-${version}`,
    JobVersion: version,
    JobSpecModifyIndex: 10 * version + 5,
    CreateIndex: 10 * version + 6,
  }),
);

describe('the deployment that is meant', () => {
  it('is the newest one where only the job is given, in whatever order they come', () => {
    expect(pickDeployment(all, { kind: 'latest' })?.ID).toBe('deployment-2');
    expect(pickDeployment(all.toReversed(), { kind: 'latest' })?.ID).toBe('deployment-2');
  });

  it('is that of the version or the registration, and never another one', () => {
    expect(pickDeployment(all, { kind: 'version', version: 0 })?.ID).toBe('deployment-0');
    expect(pickDeployment(all, { kind: 'version', version: 7 })).toBeUndefined();
    expect(pickDeployment(all, { kind: 'modify-index', index: 15 })?.ID).toBe('deployment-1');
    expect(pickDeployment(all, { kind: 'modify-index', index: 16 })).toBeUndefined();
  });

  it('is not that of the same version of a job that was purged and registered again', () => {
    const version = { kind: 'version' as const, version: 1 };
    expect(pickDeployment(all, { ...version, jobCreateIndex: 999 })).toBeUndefined();
    const [, second] = all;
    const jobCreateIndex = second?.JobCreateIndex ?? 0;
    expect(pickDeployment(all, { ...version, jobCreateIndex })?.ID).toBe('deployment-1');
  });
});

// The descriptions are those of a real agent.
describe('the ending of a deployment', () => {
  it.each([
    ['successful', 'Deployment completed successfully', { kind: 'successful' }],
    ['failed', 'Deployment marked as failed', { kind: 'failed' }],
    [
      'failed',
      'Deployment marked as failed - rolling back to job version 0',
      { kind: 'rolling-back', toVersion: 0 },
    ],
    [
      'failed',
      'Failed due to unhealthy allocations - no stable job version to auto revert to',
      { kind: 'failed' },
    ],
    [
      'failed',
      'Deployment marked as failed - not rolling back to stable job version 2 as current ' +
        'job has same specification',
      { kind: 'failed' },
    ],
    ['cancelled', 'Cancelled due to newer version of job', { kind: 'newer-version' }],
    ['cancelled', 'Cancelled because job is stopped', { kind: 'job-stopped' }],
    ['cancelled', 'For a reason nobody knows', { kind: 'cancelled' }],
  ])('%s, "%s"', (Status, StatusDescription, ending) => {
    expect(endingOf(deploymentOf({ Status, StatusDescription }))).toEqual(ending);
  });

  it('is none while it goes on, also with a status that nobody knows', () => {
    for (const Status of ['running', 'paused', 'blocked', 'brand-new']) {
      expect(endingOf(deploymentOf({ Status }))).toBeUndefined();
    }
  });
});
