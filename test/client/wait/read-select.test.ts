import { createReadSelect } from '@rollout-actions/client/wait/reader';
import { expect, test } from 'vitest';

/** Reads that end when the test says so. */
function openReads() {
  const open = new Map<string, PromiseWithResolvers<string>>();
  let started = 0;
  const read = (name: string) => () => {
    started += 1;
    const end = Promise.withResolvers<string>();
    open.set(name, end);
    return end.promise;
  };
  return { reads: { a: read('a'), b: read('b') }, open, started: () => started };
}

test('two answers of one moment are both given', async () => {
  const select = createReadSelect<string>();
  const { reads, open, started } = openReads();
  const first = select.next(reads);
  open.get('a')?.resolve('a1');
  open.get('b')?.resolve('b1');
  const answers = [...(await first)];
  while (answers.length < 2) answers.push(...(await select.next({})));
  expect(answers.sort()).toEqual(['a1', 'b1']);
  expect(started()).toBe(2);
});

test('an answer that comes while nobody waits is kept for the next call', async () => {
  const select = createReadSelect<string>();
  const { reads, open, started } = openReads();
  const first = select.next(reads);
  open.get('a')?.resolve('a1');
  expect(await first).toEqual(['a1']);
  open.get('b')?.resolve('b1');
  await Promise.resolve();
  const second = select.next(reads);
  expect(await second).toContain('b1');
  // The second call read `a` anew and did not repeat `b`, whose answer was there.
  expect(started()).toBe(3);
});

test('a read that fails does not take the answer of another with it', async () => {
  const select = createReadSelect<string>();
  const { reads, open } = openReads();
  const first = select.next(reads);
  open.get('a')?.reject(new Error('reset'));
  await expect(first).rejects.toThrow('reset');
  open.get('b')?.resolve('b1');
  expect(await select.next({ b: reads.b })).toEqual(['b1']);
});
