import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPairs } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { expect, test } from 'vitest';

async function read(content: string) {
  using directory = temporaryFolder();
  const file = join(directory.path, 'pairs');
  await writeFile(file, content);
  return await readPairs(file);
}

test('reads both forms, and of equal names the last', async () => {
  expect(await read('a=1\nb<<E\n2\n=x\nE\na=3\n')).toEqual({ a: '3', b: '2\n=x' });
});

test('is taken in by a delimiter that a value can write', async () => {
  expect(await read('a<<E\nx\nE\nb=stolen\nE=\n')).toMatchObject({ b: 'stolen' });
});

test('refuses what the runner refuses', async () => {
  await expect(read('nothing')).rejects.toThrow('cannot read');
  await expect(read('a<<E\nx')).rejects.toThrow('never comes');
});
