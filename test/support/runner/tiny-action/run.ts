import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { Failure } from '@rollout-actions/client/http/failure';
import type { TinyInputs } from './inputs.ts';

type Operation = (inputs: TinyInputs, run: ActionRun<'words'>) => Promise<Result>;

const LONG_MS = 600_000;

const operations: Record<TinyInputs['operation'], Operation> = {
  async succeed({ words = 'nothing' }, run) {
    run.log.info(words);
    run.outputs.set('words', words);
    run.report.subject({ name: words });
    run.report.remark(words);
    run.report.evidence(words, [words]);
    return { outcome: 'succeeded', reason: `said: ${words}`, json: { words } };
  },

  async fail({ words = 'nothing', token = '' }) {
    throw new Failure({
      kind: 'unauthorized',
      resource: 'the tiny server',
      what: `does not know ${words} with ${token}`,
      next: 'give another token',
      received: 'yes',
      cause: new Error(`the server said ${words}, ${token}`),
    });
  },

  async wait(_inputs, run) {
    run.outputs.set('deployment-id', 'tiny-1');
    run.keep({ id: 'tiny-1' });
    run.log.info('waiting');
    await run.world.clock.sleep(LONG_MS, run.signal);
    return { outcome: 'succeeded', reason: 'waited to the end' };
  },

  async 'clean-up'(_inputs, run) {
    run.keep({ id: 'tiny-1' });
    run.log.info('waiting');
    await run.world.clock.sleep(LONG_MS, run.signal).catch(() => undefined);
    run.log.info('cleaning');
    using time = run.cleanupDeadline();
    await run.world.clock.sleep(1_000, time.signal);
    return { outcome: 'cancelled', reason: 'cleaned up' };
  },

  async 'never-stop'(_inputs, run) {
    run.log.info('waiting');
    await run.world.clock.sleep(LONG_MS, new AbortController().signal);
    return { outcome: 'succeeded', reason: 'waited to the end' };
  },

  async 'reject-unhandled'(_inputs, run) {
    Promise.reject(new TypeError('nobody listens'));
    await run.world.clock.sleep(LONG_MS, new AbortController().signal);
    return { outcome: 'succeeded', reason: 'waited to the end' };
  },

  async throw({ words = 'nothing' }) {
    throw new TypeError(words, { cause: 'a text' });
  },
};

export function run(inputs: TinyInputs, actionRun: ActionRun<'words'>): Promise<Result> {
  return operations[inputs.operation](inputs, actionRun);
}

export async function finish(state: Readonly<Record<string, string>>, run: ActionRun) {
  run.log.info(`finishing ${state['id']}`);
  if (run.env('TINY_FINISH') === 'fail') throw new Error('the tiny server is away');
}

export const loadPublisher = () => import('@rollout-actions/action/report/github/publisher');
