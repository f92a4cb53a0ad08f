import { systemClock } from '@rollout-actions/client/time/clock';
import {
  type CommandCall,
  createOutputTail,
  runCommand,
} from '@rollout-actions/probe/command/run-command';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { processesWith } from '../support/processes.ts';

const call: CommandCall = {
  signal: new AbortController().signal,
  timeoutMs: 10_000,
  clock: systemClock,
  kill: (pid, signal) => void process.kill(pid, signal),
};

const environment = { PATH: process.env['PATH'] ?? '' };

function shell(script: string, more: Partial<CommandCall> = {}) {
  return runCommand({ words: ['sh', '-c', script], environment }, { ...call, ...more });
}

describe('a command', () => {
  it('gives its status and what it wrote', async () => {
    expect(await shell('echo out; echo err >&2; exit 75')).toEqual({
      how: { kind: 'exited', status: 75 },
      stdout: ['out'],
      stderr: ['err'],
    });
  });

  it('may write to /dev/stdout and /dev/stderr', async () => {
    const script = 'echo a > /dev/stdout; echo b > /dev/stderr; echo c | tee /dev/stderr';
    expect(await shell(script)).toEqual({
      how: { kind: 'exited', status: 0 },
      stdout: ['a', 'c'],
      stderr: ['b', 'c'],
    });
  });

  it('gets its words as they are, and no shell', async () => {
    const words = ['printf', '%s\n', '$HOME; touch /nowhere', '*', 'a b'];
    const end = await runCommand({ words, environment }, call);
    expect(end.stdout).toEqual(words.slice(2));
  });

  it('gets no variable but those it is given', async () => {
    const end = await runCommand(
      { words: ['env'], environment: { ...environment, ONE: '1' } },
      call,
    );
    const names = end.stdout.map((line) => line.replace(/=.*/, ''));
    expect(names.sort()).toEqual(['ONE', 'PATH', 'ROLLOUT_GATE_RUN']);
  });

  it('that cannot be started says why', async () => {
    const missing = await runCommand({ words: ['no-such-program'], environment }, call);
    expect(missing.how).toEqual({ kind: 'not-started', why: 'ENOENT' });
    const place = { words: ['true'], environment, directory: '/no/such/folder' };
    expect((await runCommand(place, call)).how.kind).toBe('not-started');
  });

  it('that is killed from outside says by what', async () => {
    expect((await shell('kill -9 $$')).how).toEqual({ kind: 'killed', by: 'SIGKILL' });
  });
});

describe.skipIf(process.platform !== 'linux')('whatever a command has started', () => {
  const stubborn = (mark: string) => `
    trap '' TERM INT HUP
    (trap '' TERM; sleep 60.${mark}) &
    setsid sh -c "trap '' TERM; sleep 61.${mark}" &
    setsid sh -c "(sleep 62.${mark} &) ; exec sleep 63.${mark}" >/dev/null 2>&1 </dev/null &
    echo ready
    sleep 64.${mark}
  `;

  test('ends with it at its timeout, also if it ignores SIGTERM or has left its group', async () => {
    const mark = `0${process.pid}1`;
    const end = await shell(stubborn(mark), { timeoutMs: 3_000 });
    expect(end.how).toEqual({ kind: 'timed-out' });
    expect(end.stdout).toEqual(['ready']);
    expect(processesWith(`.${mark}`)).toEqual([]);
  });

  test('ends with it when the step is cancelled', async () => {
    const mark = `0${process.pid}2`;
    const cancel = new AbortController();
    const running = shell(stubborn(mark), { signal: cancel.signal });
    while (processesWith(`.${mark}`).length < 4) await systemClock.sleep(20, call.signal);
    cancel.abort(new Error('cancelled'));
    await expect(running).rejects.toThrow('cancelled');
    expect(processesWith(`.${mark}`)).toEqual([]);
  });

  test('ends with it although it ended well', async () => {
    const mark = `0${process.pid}3`;
    const end = await shell(`setsid sleep 60.${mark} & sleep 61.${mark} & echo done`);
    expect(end.how).toEqual({ kind: 'exited', status: 0 });
    expect(processesWith(`.${mark}`)).toEqual([]);
  });
});

describe('the output that is kept', () => {
  it('is the end of what was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z\n]{0,40}$/)),
        fc.integer({ min: 1, max: 64 }),
        (chunks, most) => {
          const tail = createOutputTail(most);
          for (const chunk of chunks) tail.take(Buffer.from(chunk));
          const text = chunks.join('');
          if (text.length <= most) {
            expect(tail.lines()).toEqual(text === '' ? [] : text.replace(/\n$/, '').split('\n'));
          } else {
            const [remark, ...lines] = tail.lines();
            expect(remark).toContain(`${text.length - most} bytes`);
            expect(text.replace(/\n$/, '').endsWith(lines.join('\n'))).toBe(true);
          }
        },
      ),
    );
  });
});
