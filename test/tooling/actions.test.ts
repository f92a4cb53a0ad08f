import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { actionNames, readActionFile } from '@rollout-actions/runner-harness/action-file';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { readReadme } from '@rollout-actions/tooling/docs/readme';
import { describe, expect, it } from 'vitest';

const ACTIONS = join(ROOT, 'actions');

it('there are actions to check', () => {
  expect(actionNames(ACTIONS).length).toBeGreaterThan(0);
});

describe.each(actionNames(ACTIONS))('%s', (name) => {
  const folder = join(ACTIONS, name);
  const { inputs, outputs, runs } = readActionFile(name);

  it('runs on Node 24, from a bundle that is in the repository', () => {
    expect(runs.using).toBe('node24');
    expect(runs.main).toBe(join(ROOT, 'dist', name, 'index.js'));
    const scripts = [runs.main, runs.post].filter((script) => script !== undefined);
    expect(scripts.filter((script) => !existsSync(script))).toEqual([]);
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
