import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { describe, expect, it } from 'vitest';
import { startCluster } from '../../cluster.ts';
import { type Fault, startReleaseSite } from './cli-releases.ts';
import { gateResults, withCanaries } from './gated-job.ts';

/** Runs a step that installs a CLI which says in `proof` that it ran. */
async function installing(fault: Fault, gates = '') {
  using folder = temporaryFolder({ path: '', 'tools/.keep': '' });
  const proof = join(folder.path, 'proof');
  const program = `#!/bin/sh\necho "Nomad v1.2.3 $*" >> ${proof}\necho Nomad v1.2.3\n`;
  await using site = await startReleaseSite(program, fault);
  await using cluster = await startCluster({ speed: 5 });
  const which = gates === '' ? {} : await withCanaries(cluster);
  const before = (await cluster.requests()).length;
  const inputs = {
    ...(gates === '' ? { operation: 'list' } : { ...which, operation: 'check', gates }),
    'nomad-cli-version': '1.2.3',
    'nomad-cli-releases': site.url,
    // A broken download is repeated until the timeout.
    ...(fault === 'cut connection' ? { timeout: '3s' } : {}),
  };
  const env = {
    GITHUB_PATH: join(folder.path, 'path'),
    RUNNER_TOOL_CACHE: join(folder.path, 'tools'),
  };
  const step = await cluster.run(inputs, { env });
  const again = fault === 'none' ? await cluster.run(inputs, { env }) : undefined;
  return {
    step,
    again,
    path: readFileSync(env.GITHUB_PATH, 'utf8').split('\n').filter(Boolean),
    tools: readdirSync(env.RUNNER_TOOL_CACHE).filter((name) => name !== '.keep'),
    hasRun: existsSync(proof),
    siteRequests: [...site.requests],
    nomadRequests: (await cluster.requests()).length - before,
  };
}

describe.skipIf(findProgram('unzip') === undefined)('nomad-cli-version', () => {
  it('installs the CLI for command gates and later steps, and takes it from the cache', async () => {
    const gates = '- {name: cli, kind: command, command: [nomad, version]}';
    const { step, again, path, tools, hasRun, siteRequests } = await installing('none', gates);
    expect(step.outputs['outcome']).toBe('promotable');
    expect(gateResults(step.outputs)).toMatchObject([{ verdict: 'pass' }]);
    expect(step.stdout).toContain('Nomad v1.2.3');
    expect(path[0]).toMatch(/tools.nomad.1\.2\.3/);
    expect(tools).toEqual(['nomad']);
    expect(hasRun).toBe(true);
    expect(again?.outputs['outcome']).toBe('promotable');
    expect(siteRequests).toHaveLength(2);
  });

  it.each<[Fault, string, string]>([
    ['flipped byte', 'refused', 'is published'],
    ['cut short', 'refused', 'is published'],
    ['cut connection', 'unreachable', 'nomad_1.2.3'],
    ['wrong sum', 'refused', 'is published'],
    ['other sums', 'refused', 'no sum'],
    ['two sums', 'refused', 'more than one sum'],
    ['no archive', 'not-found', 'nomad_1.2.3'],
    ['no sums', 'not-found', 'SHA256SUMS'],
    ['redirect', 'rejected', 'nomad_1.2.3'],
  ])('unpacks and runs nothing after: %s', async (fault, outcome, words) => {
    const { step, path, tools, hasRun, nomadRequests } = await installing(fault);
    expect(step.outputs).toMatchObject({ outcome, changed: 'false' });
    expect(step.outputs['reason']).toContain(words);
    expect({ path, tools, hasRun, nomadRequests }).toEqual({
      path: [],
      tools: [],
      hasRun: false,
      nomadRequests: 0,
    });
  });

  it('wants a version and the folders of a runner', async () => {
    await using cluster = await startCluster();
    const wrong = await cluster.run({ operation: 'list', 'nomad-cli-version': '../../x' });
    expect(wrong.outputs['outcome']).toBe('refused');
    const bare = await cluster.run({ operation: 'list', 'nomad-cli-version': '1.2.3' });
    expect(bare.outputs['reason']).toContain('RUNNER_TOOL_CACHE');
  });
});
