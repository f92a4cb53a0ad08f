import { defineInputs } from '@rollout-actions/action/inputs/define';
import type { Observation } from '@rollout-actions/client/wait/observation';
import { expect, it } from 'vitest';
import type { Metadata } from '../../../actions/wait-for-status/src/providers/provider.ts';
import { createProgress } from '../../../actions/wait-for-status/src/report/progress.ts';
import { runStep } from '../../support/runner/run-step.ts';

function seen(state: string, more: Partial<Observation<Metadata>> = {}): Observation<Metadata> {
  return { state, id: 'id-1', revision: '', evidence: [], raw: {}, ...more };
}

it('logs each change in a line, all states once a minute, and that it is still waiting', async () => {
  const ids: string[] = [];
  const { host, outputs } = await runStep({
    inputs: defineInputs({}),
    body: {
      async run(_, run) {
        const { clock } = run.world;
        const progress = createProgress(['one', 'two'], run);
        const startMs = clock.now();
        const change = (target: string, to: Observation<Metadata>, from?: Observation<Metadata>) =>
          progress.onChange({ target, from, to, elapsedMs: clock.now() - startMs });
        const pass = async (ms: number) => {
          await clock.sleep(ms, run.signal);
          progress.onRead(clock.now() - startMs);
        };
        change('one', seen('running', { detail: 'web 0/1 healthy' }));
        await pass(30_000);
        const half = seen('running', { detail: 'web 1/2 healthy' });
        change('one', half, seen('running', { detail: 'web 0/1 healthy' }));
        change('one', seen('promotable'), half);
        await pass(31_000);
        await pass(61_000);
        change('two', seen('ready', { id: 'id-2', raw: { fqdn: 'a.example' } }));
        run.log.heartbeat(undefined);
        ids.push(...progress.timeline.map(({ target, state }) => `${target} ${state}`));
        return { outcome: 'succeeded', reason: 'done' };
      },
    },
  });
  const lines = host.lines.filter((line) => !line.startsWith('::add-mask::'));
  expect(lines).toEqual([
    'one: running (web 0/1 healthy) (after 0ms)',
    'one: running (web 0/1 healthy) → running (web 1/2 healthy) (after 30s)',
    'one: running → promotable (after 30s)',
    '::group::All targets after 1m 1s',
    'one  promotable',
    'two  not found yet',
    '::endgroup::',
    'Still waiting: one is promotable, two is not found yet.',
    'two: ready (after 2m 2s)',
    '::notice::succeeded: done',
  ]);
  expect(ids).toHaveLength(4);
  expect(outputs).toMatchObject({
    'deployment-id': 'id-1',
    'deployment-ids': '["id-1","id-2"]',
    fqdn: 'a.example',
    status: 'promotable',
  });
});
