import {
  isPlatform,
  isRegion,
  PLATFORMS,
  regionCode,
} from '@rollout-actions/client/emqx/catalogue';
import {
  type CreateRequest,
  completeRequest,
  findMatching,
  requestProblems,
} from '@rollout-actions/client/emqx/create-request';
import { deployment } from '@rollout-actions/client/emqx/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ORDER: CreateRequest = {
  platform: 'aws',
  region: 'us-east-1',
  type: 'dedicated',
  connections: 1_000,
};

describe('an order', () => {
  it('that the catalogue has passes, for each platform and region', () => {
    for (const [platform, { regions }] of Object.entries(PLATFORMS)) {
      for (const region of Object.keys(regions)) {
        expect(requestProblems({ ...ORDER, platform, region })).toEqual([]);
      }
    }
  });

  it.each([
    [{ platform: 'AWS' }, ['platform']],
    [{ platform: 'constructor' }, ['platform']],
    [{ region: 'moon-1' }, ['region']],
    [{ region: 'us-east-2', type: 'serverless' }, ['region']],
    [{ platform: 'azure', region: 'eastus', type: 'serverless' }, ['region']],
    [{ type: 'dedicatedPlus' }, ['type']],
    [{ connections: 1_001 }, ['connections']],
    [{ tps: 2_000 }, ['tps']],
    [{ platform: 'moon', region: 'x', type: 'y', connections: 0 }, ['platform', 'type']],
  ])('%j is refused for %j, with what is offered', (wrong, members) => {
    const problems = requestProblems({ ...ORDER, ...wrong });
    expect(problems.map(({ member }) => member)).toEqual(members);
    for (const { offered } of problems) expect(offered).toMatch(/^(one of|only|no region|\d)/);
  });

  it('takes the tps that are sold with its connections', () => {
    expect(completeRequest({ ...ORDER, connections: 5_000 }).tps).toBe(10_000);
    expect(completeRequest({ ...ORDER, tps: 7 }).tps).toBe(7);
    expect(completeRequest({ ...ORDER, connections: 3 }).tps).toBeUndefined();
  });
});

describe('labels', () => {
  it('and codes of all regions mean the same, whichever form a reply has', () => {
    for (const [platform, { regions }] of Object.entries(PLATFORMS)) {
      for (const [code, name] of Object.entries(regions)) {
        const forms = [code, `${name} (${code})`, `${name.toUpperCase()} (${code})`, name];
        for (const form of forms) expect(isRegion(platform, form, code)).toBe(true);
        const others = Object.keys(regions).filter((other) => other !== code);
        for (const other of others) expect(isRegion(platform, forms[1] ?? '', other)).toBe(false);
      }
    }
  });

  it('of platforms are read in any case, and those of the China site too', () => {
    expect(isPlatform('AWS', 'aws')).toBe(true);
    expect(isPlatform('Google Cloud', 'gcp')).toBe(true);
    expect(isPlatform('Alibaba Cloud', 'aliyun')).toBe(true);
    expect(isRegion('Alibaba Cloud', 'Hangzhou', 'cn-hangzhou')).toBe(true);
    expect(isPlatform('AWS', 'azure')).toBe(false);
  });

  it('never throw, whatever a reply says', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (one, two) => void regionCode(one, two)));
  });
});

describe('the deployments that fit an order', () => {
  const make = (more: object) =>
    deployment.parse({
      deploymentID: 'a',
      status: 'stopped',
      deploymentType: 'dedicated',
      platform: 'AWS',
      region: 'N. Virginia (us-east-1)',
      connections: 1_000,
      createAt: '2026-01-02 00:00',
      ...more,
    });

  it('come with those that run first, then the oldest', () => {
    const all = [
      make({ deploymentID: 'young' }),
      make({ deploymentID: 'failed', status: 'failed', createAt: '2020-01-01 00:00' }),
      make({ deploymentID: 'old', createAt: '2025-01-01 00:00' }),
      make({ deploymentID: 'runs', status: 'running' }),
      make({ deploymentID: 'elsewhere', region: 'Ohio (us-east-2)' }),
      make({ deploymentID: 'bigger', connections: 5_000 }),
      make({ deploymentID: 'other', deploymentType: 'serverless' }),
      make({ deploymentID: 'flex', deploymentType: 'dedicatedFlex', status: 'starting' }),
    ];
    const ids = findMatching(all, { ...ORDER, tps: 1_000 }).map(({ id }) => id);
    expect(ids).toEqual(['runs', 'flex', 'old', 'young', 'failed']);
  });
});
