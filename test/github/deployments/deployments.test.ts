import {
  readDeployment,
  readLatestStatus,
  readNewestDeployment,
} from '@rollout-actions/github/deployments/deployments';
import { watchEnvironment } from '@rollout-actions/github/deployments/watch-deployment';
import { describe, expect, it } from 'vitest';
import { connect, noEnd, SHA } from '../connect.ts';

const OTHER = 'f'.repeat(40);
const STATE = {
  deployments: [
    { id: 9, sha: OTHER, environment: 'staging' },
    { id: 8, sha: SHA, environment: 'staging' },
    { id: 7, sha: SHA, environment: 'production' },
    { id: 3, sha: SHA, environment: 'staging' },
  ],
  deploymentStatuses: {
    8: Array.from({ length: 120 }, (_, at) => ({
      id: 120 - at,
      state: at === 0 ? 'success' : 'in_progress',
      environment_url: 'https://staging.example',
    })),
  },
};

describe('deployments on GitHub', () => {
  it('the newest to an environment is found, of a commit or of any', async () => {
    const { github, clock } = await connect(STATE);
    const find = (...shas: string[]) =>
      clock.run(readNewestDeployment(github, { environment: 'staging', shas }, noEnd()));
    expect((await find(SHA))?.id).toBe(8);
    expect((await find())?.id).toBe(9);
    expect(await find('0'.repeat(40))).toBeUndefined();
  });

  it('the latest status counts, of all pages; without one it is pending', async () => {
    const { github, clock } = await connect(STATE);
    const latest = await clock.run(readLatestStatus(github, 8, noEnd()));
    expect(latest).toMatchObject({ id: 120, state: 'success' });
    expect(await clock.run(readLatestStatus(github, 7, noEnd()))).toBeUndefined();
    await expect(clock.run(readDeployment(github, 1, noEnd()))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('are observed with their address and the commit that makes them ours', async () => {
    const { github, clock } = await connect(STATE);
    const watch = { github, target: 'it', environment: 'staging', shas: [SHA] };
    const readOptions = { ...noEnd(), holdMs: 0 };
    const [snapshot] = await clock.run(watchEnvironment(watch).read(readOptions));
    expect(snapshot).toMatchObject({
      target: 'it',
      observation: {
        state: 'success',
        id: '8',
        revision: SHA,
        raw: { url: 'https://staging.example' },
      },
    });
  });
});
