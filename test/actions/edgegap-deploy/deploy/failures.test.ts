import { readFile } from 'node:fs/promises';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { describe, expect, it } from 'vitest';
import { DEPLOY, startOrganisation } from '../organisation.ts';

describe('a deploy that fails', () => {
  it('names each server that failed, keeps its logs, and leaves none of the step', async () => {
    await using organisation = await startOrganisation();
    using folder = temporaryFolder();
    const given = { ...DEPLOY, application: 'shooter-error', 'port-name': '', count: '3' };
    const logs: string[] = [];
    const step = await organisation.run(given, {
      onLine: (line) => logs.push(line),
      env: { RUNNER_TEMP: folder.path },
    });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ outcome: 'failed', changed: 'true' });
    const ids: string[] = JSON.parse(step.outputs['deployment-ids'] ?? '[]');
    expect(ids).toHaveLength(3);
    for (const id of ids) {
      expect(step.outputs['reason']).toContain(`${id}: Status.ERROR (Container crashed)`);
    }
    expect(JSON.parse(step.outputs['crash'] ?? '')).toMatchObject({
      exitCode: 1,
      message: 'Container crashed',
    });
    expect(await organisation.left()).toEqual([]);
    expect(JSON.parse(step.outputs['stopped-ids'] ?? '[]').sort()).toEqual(ids.sort());
    const text = await readFile(step.outputs['logs-path'] ?? '', 'utf8');
    for (const id of ids) expect(text).toContain(`=== deployment ${id}`);
    expect(text).toContain('Container crashed, exit code 1');
    expect(logs.join('\n')).toContain('::group::Last state and logs of deployment');
  });

  it('leaves failed servers where on-failure says so', async () => {
    await using organisation = await startOrganisation();
    const given = { ...DEPLOY, application: 'shooter-error', 'port-name': '' };
    const step = await organisation.run({ ...given, 'on-failure': 'leave' });
    expect(step.outputs['outcome']).toBe('failed');
    expect(await organisation.left()).toEqual([step.outputs['deployment-id']]);
  });

  it.each(['1', '2'])(
    'a 422 of version %s is failed, and what it left is stopped',
    async (version) => {
      await using organisation = await startOrganisation();
      const given = { ...DEPLOY, application: 'shooter-full', 'api-version': version };
      const step = await organisation.run({ ...given, 'port-name': '' });
      expect(step.outputs['outcome'], step.stdout).toBe('failed');
      expect(step.outputs['reason']).toContain('No server could be allocated');
      if (version === '2') expect(step.outputs['request-id']).toMatch(/^[0-9a-f]{12}$/);
      expect(await organisation.left()).toEqual([]);
    },
  );

  it('captures the logs of a server that crashes after it was ready, and says how', async () => {
    await using organisation = await startOrganisation({ speed: 1 });
    using folder = temporaryFolder();
    const given = {
      ...DEPLOY,
      application: 'shooter',
      'port-name': 'gameport',
      until: 'accepting',
    };
    const payload = { 'probe-payload': 'ping', 'probe-expect': 'never' };
    let crashed: Promise<unknown> | undefined;
    const step = await organisation.run(
      { ...given, ...payload },
      {
        env: { RUNNER_TEMP: folder.path },
        onLine(line) {
          const [, id] = /^port of deployment (\w+): closed/.exec(line) ?? [];
          if (id === undefined) return;
          const crash = { code: 139, message: 'Segmentation fault' };
          crashed ??= organisation.call('POST', `/__emulator__/deployments/${id}/crash`, crash);
        },
      },
    );
    expect(step.outputs['outcome'], step.stdout).toBe('failed');
    await crashed;
    expect(JSON.parse(step.outputs['crash'] ?? '{}')).toMatchObject({ exitCode: 139 });
    expect(await organisation.left()).toEqual([]);
  }, 60_000);

  it('never captures with capture-logs: never', async () => {
    await using organisation = await startOrganisation();
    const given = { ...DEPLOY, application: 'shooter-error', 'port-name': '' };
    const step = await organisation.run({ ...given, 'capture-logs': 'never' });
    expect(step.outputs['logs-path'] ?? '').toBe('');
    const paths = (await organisation.requests()).map(({ path }) => path);
    expect(paths.filter((path) => path.includes('container-logs'))).toEqual([]);
  });
});
