import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readActionFile } from '@rollout-actions/tooling/action-file';
import { actionNames } from '@rollout-actions/tooling/action-folders';
import { readReadme } from '@rollout-actions/tooling/docs/readme';
import { ROOT } from '@rollout-actions/tooling/root';
import { describe, expect, it } from 'vitest';

const ACTIONS = join(ROOT, 'actions');

it('there are actions to check', () => {
  expect(actionNames(ACTIONS).length).toBeGreaterThan(0);
});

describe.each(actionNames(ACTIONS))('%s', (name) => {
  const folder = join(ACTIONS, name);
  const { inputs, outputs, runs } = readActionFile(folder);

  it('runs on Node 24, from a bundle that is in the repository', () => {
    expect(runs.using).toBe('node24');
    expect(runs.main).toBe(`../../dist/${name}/index.js`);
    const scripts = [runs.main, runs.post].filter((script) => script !== undefined);
    expect(scripts.filter((script) => !existsSync(resolve(folder, script)))).toEqual([]);
  });

  it('has a manifest beside the bundle that makes it an ES module', () => {
    expect(existsSync(join(ROOT, 'dist', name, 'package.json'))).toBe(true);
  });

  it('names inputs and outputs in kebab-case', () => {
    const names = [...Object.keys(inputs), ...Object.keys(outputs)];
    expect(names.filter((one) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(one))).toEqual([]);
  });

  it('has a README whose tables are what action.yml says', () => {
    const { current, wanted } = readReadme(folder);
    expect(current).toBe(wanted);
  });
});
