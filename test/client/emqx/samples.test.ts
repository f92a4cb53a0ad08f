import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployment, deployments, operation } from '@rollout-actions/client/emqx/schemas';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../fixtures/samples/emqx');
const sample = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

describe('the samples of the three API pages', () => {
  it.each(['', '.china-site', '.older-global'])('get-deployment%s is read', (age) => {
    const read = deployment.parse(sample(`get-deployment${age}.response.json`));
    expect(read).toMatchObject({ id: 'w41b11c0', status: 'running', connections: 1_000 });
    expect(read.tps).toBe(age === '' ? 1_000 : undefined);
  });

  it('get-deployments is read, with types that cannot be created', () => {
    const read = deployments.parse(sample('get-deployments.response.json'));
    expect(read.map(({ type }) => type)).toEqual(['serverless', 'dedicatedFlex']);
    expect(read[1]).toMatchObject({ project: 'test', version: 'v5' });
  });

  it.each(['start', 'stop'])('the replies to a %s are read', (verb) => {
    for (const age of ['', '.china-site', '.older-global']) {
      const read = operation.parse(
        JSON.stringify(sample(`post-deployment-${verb}${age}.response.json`)),
      );
      expect(read.deploymentID).toBe('w41b11c0');
    }
  });

  it('the reply to a create call is read to the same shape as the others', () => {
    expect(deployment.parse(sample('post-deployments.response.json'))).toMatchObject({
      id: 'i9d0961f',
      status: 'pending',
      connections: 1_000,
      tps: 1_000,
      region: 'N. Virginia (us-east-1)',
      version: 'v5',
      ports: { mqtt: 1883, ws: 8083, wss: 8084, mqtts: 8883 },
    });
  });
});
