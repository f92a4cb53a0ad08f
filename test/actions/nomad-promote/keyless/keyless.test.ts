import { describe, expect, it } from 'vitest';
import {
  createLoginSetting,
  githubMethod,
  selector,
} from '../../../emulator/nomad/acl/login-setting.ts';
import { type Cluster, firstVersion, jobOf, startCluster } from '../cluster.ts';
import { startTokenService } from './token-service.ts';

const POLICY = 'namespace "default" { capabilities = ["read-job","promote-deployment"] }';
const WITH = { 'auth-method': 'github', audience: 'nomad.example' };

async function allowGithub(cluster: Cluster): Promise<string> {
  const setting = await createLoginSetting({ clock: { now: () => Date.now() } });
  await cluster.call('/v1/acl/policy/promote', { Name: 'promote', Rules: POLICY });
  await cluster.call('/v1/acl/auth-method', githubMethod(setting.publicKey));
  const rule = {
    AuthMethod: 'github',
    BindType: 'policy',
    BindName: 'promote',
    Selector: selector,
  };
  await cluster.call('/v1/acl/binding-rule', rule);
  return await setting.sign();
}

describe('a login of nomad-promote by the identity of the job', () => {
  it('promotes without a stored token, and shows neither identity nor token', async () => {
    await using cluster = await startCluster({ accessControl: true });
    const jwt = await allowGithub(cluster);
    await using service = await startTokenService(jwt);
    await firstVersion(cluster);
    await cluster.register(jobOf({ release: '1' }));
    const step = await cluster.run(
      { job: 'web', 'job-version': '1', 'stop-at': 'promoted', ...WITH },
      { env: service.env },
    );
    expect(step.outputs).toMatchObject({ outcome: 'promoted', changed: 'true' });
    expect(service.asked).toEqual(['/token?api-version=2.0&audience=nomad.example']);
    const masks = step.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
    expect(masks).toEqual(expect.arrayContaining([jwt, 'request-token']));
    const said = step.stdout.replace(/^::add-mask::.*$/gm, '');
    for (const mask of masks) {
      expect(said + JSON.stringify(step.outputs) + step.summary).not.toContain(mask);
    }
  });

  it('says the two lines to add where the job may not ask for its identity', async () => {
    await using cluster = await startCluster({ accessControl: true });
    const step = await cluster.run({ operation: 'list', ...WITH });
    expect(step.outputs['outcome']).toBe('unauthorized');
    expect(step.outputs['reason']).toContain('id-token: write');
    expect(step.stdout).toMatch(/^permissions:\n {2}id-token: write$/m);
    expect(await cluster.requests()).toEqual([]);
  });

  it('says what to check where the cluster refuses the identity', async () => {
    await using cluster = await startCluster({ accessControl: true });
    const jwt = await allowGithub(cluster);
    await using service = await startTokenService(jwt);
    const wrong = { operation: 'list', ...WITH, 'auth-method': 'gitlab' };
    const unknown = await cluster.run(wrong, { env: service.env });
    expect(unknown.outputs['outcome']).toBe('unauthorized');
    expect(unknown.outputs['reason']).toContain('nomad acl auth-method list');
    // The claims are there to compare with the binding rule; the token is not.
    expect(unknown.stdout).toMatch(/^repository: octo\/app$/m);
    expect(unknown.stdout).toMatch(/^environment: production$/m);
    expect(unknown.stdout).toMatch(/^repository_id: \(none\)$/m);
    const [, payload = '-'] = jwt.split('.');
    const said = unknown.stdout.replace(/^::add-mask::.*$/gm, '');
    for (const part of [jwt, payload]) expect(said + unknown.summary).not.toContain(part);
    await using open = await startCluster();
    const needless = await open.run({ operation: 'list', ...WITH }, { env: service.env });
    expect(needless.outputs['outcome']).toBe('unauthorized');
    expect(needless.outputs['reason']).toContain('access control is disabled');
  });
});
