import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Fields } from '@rollout-actions/action/inputs/define';
import { COMMON_OUTPUTS } from '@rollout-actions/action/outputs';
import { readActionFile } from '@rollout-actions/runner-harness/action-file';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { describe, expect, test } from 'vitest';

export interface ActionContract {
  /** The name of its folder in `actions/`. */
  name: string;
  inputs: { fields: Fields };
  /** The outputs it has besides the common ones. */
  outputs: readonly string[];
}

/** The tests that tie `action.yml`, the code and the README of an action together. */
export function testActionContract({ name, inputs: { fields }, outputs }: ActionContract): void {
  describe(`the contract of ${name}`, () => {
    test('action.yml declares just the inputs that are read', async () => {
      const { inputs } = readActionFile(name);
      expect(Object.keys(inputs).sort()).toEqual(Object.keys(fields).sort());
    });

    test.each(Object.entries(fields))('the default of %s is the same', async (input, field) => {
      const declared = readActionFile(name).inputs[input];
      // The runner fills a default in, and a variable of the environment would never be asked.
      const wanted = field.variables.length > 0 ? '' : (field.defaultText ?? '');
      expect(declared?.default ?? '').toBe(wanted);
      expect(declared?.required).toBe(field.isRequired && field.variables.length === 0);
      if (field.defaultText !== undefined)
        expect(field.read(undefined)).toMatchObject({ ok: true });
    });

    test('action.yml declares just the outputs that are set', async () => {
      const file = readActionFile(name);
      const wanted = [...COMMON_OUTPUTS, ...outputs];
      expect(Object.keys(file.outputs).sort()).toEqual(wanted.sort());
      for (const output of wanted) expect(output).toMatch(/^[a-z][a-z0-9-]*$/);
    });

    test('main is the bundle, and post the script beside it that says so', async () => {
      const { runs } = readActionFile(name);
      const script = (file: string) => resolve(ROOT, 'dist', name, file);
      const scripts = { main: script('index.js'), post: script('post.js') };
      expect(runs).toMatchObject({ using: 'node24', ...scripts });
    });

    test('the README names every input and output', async () => {
      const readme = await readFile(resolve(ROOT, 'actions', name, 'README.md'), 'utf8');
      const file = readActionFile(name);
      const names = [...Object.keys(file.inputs), ...Object.keys(file.outputs)];
      expect(names.filter((each) => !readme.includes(`\`${each}\``))).toEqual([]);
    });
  });
}
