import {
  type BlockingQueryOptions,
  createBlockingQuery,
} from '@rollout-actions/client/nomad/blocking-query';
import { describe, expect, it } from 'vitest';

const signal = new AbortController().signal;

/** Answers with these indexes in turn, and notes what it was asked. */
function serverOf(indexes: readonly number[]) {
  const asked: BlockingQueryOptions[] = [];
  const read = async (ask: BlockingQueryOptions) => {
    asked.push(ask);
    return { value: asked.length, index: indexes[asked.length - 1] ?? 0 };
  };
  return { asked, read };
}

describe('a blocking query', () => {
  it('asks with the index of the last reply', async () => {
    const { asked, read } = serverOf([5, 9, 9]);
    const query = createBlockingQuery(read);
    await query.now(signal);
    await query.next({ signal, holdMs: 1_000 });
    await query.next({ signal, holdMs: 1_000 });
    expect(asked.map((ask) => ask.index)).toEqual([undefined, 5, 9]);
  });

  it('sends 1 after a 0, which the server would answer at once, again and again', async () => {
    const { asked, read } = serverOf([0, 0]);
    const query = createBlockingQuery(read);
    await query.now(signal);
    await query.next({ signal, holdMs: 1_000 });
    expect(asked[1]?.index).toBe(1);
  });

  it('takes over an index that goes back, after a restore or on another cluster', async () => {
    const { asked, read } = serverOf([900, 12, 13]);
    const query = createBlockingQuery(read);
    await query.now(signal);
    await query.next({ signal, holdMs: 1_000 });
    await query.next({ signal, holdMs: 1_000 });
    expect(asked[2]?.index).toBe(12);
  });

  it('keeps one request under way however often it is asked', async () => {
    const { asked, read } = serverOf([5, 6]);
    const query = createBlockingQuery(read);
    await query.now(signal);
    const both = [query.next({ signal, holdMs: 1_000 }), query.next({ signal, holdMs: 1_000 })];
    expect(await Promise.all(both)).toEqual([2, 2]);
    expect(asked).toHaveLength(2);
  });
});
