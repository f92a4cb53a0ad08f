import { createLog } from '@rollout-actions/action/runner/log';
import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import { readCommands, runnerLines } from '@rollout-actions/runner-harness/runner-commands';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../support/hostile-text.ts';
import { createFakeToolkit } from '../support/runner/fake-toolkit.ts';
import { createFakeClock } from '../support/time/fake-clock.ts';

function recordLog() {
  const lines: string[] = [];
  const clock = createFakeClock();
  const secrets = createSecrets();
  const closed = new AbortController();
  const print = (line: string) => lines.push(line);
  const toolkit = createFakeToolkit({ env: {}, print });
  const log = createLog({ print, toolkit, secrets, clock, signal: closed.signal });
  return { lines, clock, secrets, log, close: () => closed.abort() };
}

test('whatever is said by whatever way, the runner gets only our own commands', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (one, two) => {
      const { log, lines } = recordLog();
      log.info(one);
      log.change({ subject: one, from: two, to: one, elapsedMs: 1 });
      log.debug(one);
      log.warning(one);
      log.notice(one);
      log.error([one, two]);
      log.group(one, [two, one]);
      const output = `${lines.join('\n')}\n`;
      const names = readCommands(output).map(({ name }) => name);
      expect(names).toEqual(['debug', 'warning', 'notice', 'error', 'group', 'endgroup']);
      expect(runnerLines(output)).toHaveLength(10);
    }),
    { numRuns: 1_000 },
  );
});

test('an annotation says what it was given, per cent signs and all its lines', () => {
  const { log, lines } = recordLog();
  log.error(['two inputs are wrong:', 'a: 100 %0A, b']);
  expect(readCommands(lines.join('\n'))).toEqual([
    { form: 'v2', name: 'error', properties: {}, data: 'two inputs are wrong:\na: 100 %0A, b' },
  ]);
});

test('secrets are redacted by every way', () => {
  const { log, lines, secrets } = recordLog();
  secrets.add('swordfish');
  log.info('swordfish');
  log.debug('swordfish');
  log.warning('swordfish');
  log.notice('swordfish');
  log.error(['swordfish']);
  log.group('swordfish', ['swordfish']);
  log.change({ subject: 'swordfish', from: 'swordfish', to: 'swordfish', elapsedMs: 1 });
  expect(lines.join('\n')).not.toContain('swordfish');
});

test('a change is one line, from what to what and how late', () => {
  const { log, lines } = recordLog();
  log.change({ subject: 'deployment 1b2c', from: undefined, to: 'running', elapsedMs: 40 });
  log.change({ subject: 'deployment 1b2c', from: 'running', to: 'successful', elapsedMs: 90_000 });
  expect(lines).toEqual([
    'deployment 1b2c: running (after 40ms)',
    'deployment 1b2c: running → successful (after 1m 30s)',
  ]);
});

describe('the heartbeat', () => {
  test('comes once a minute while nothing else is said, with the last words', async () => {
    const { log, lines, clock } = recordLog();
    log.heartbeat('1 of 3 healthy');
    await clock.advance(59_999);
    expect(lines).toEqual([]);
    await clock.advance(1);
    expect(lines).toEqual(['1 of 3 healthy']);
    log.heartbeat('2 of 3 healthy');
    log.heartbeat('3 of 3 healthy');
    await clock.advance(59_999);
    expect(lines).toHaveLength(1);
    await clock.advance(1);
    expect(lines).toEqual(['1 of 3 healthy', '3 of 3 healthy']);
  });

  test('waits a minute after each other line', async () => {
    const { log, lines, clock } = recordLog();
    log.heartbeat('still waiting');
    await clock.advance(50_000);
    log.info('something happened');
    log.debug('a debug line is nothing people see');
    await clock.advance(59_999);
    expect(lines).not.toContain('still waiting');
    await clock.advance(1);
    expect(lines.at(-1)).toBe('still waiting');
  });

  test('however often it is fed, it beats at most once a minute', async () => {
    const { log, lines, clock } = recordLog();
    for (let second = 0; second < 600; second += 1) {
      log.heartbeat(`second ${second}`);
      await clock.advance(1_000);
    }
    expect(lines).toHaveLength(10);
  });

  test('ends when it has no more words, and can begin again', async () => {
    const { log, lines, clock } = recordLog();
    log.heartbeat('waiting');
    log.heartbeat(undefined);
    await clock.advance(300_000);
    expect(lines).toEqual([]);
    expect(clock.sleepers()).toBe(0);
    log.heartbeat('waiting again');
    await clock.advance(60_000);
    expect(lines).toEqual(['waiting again']);
  });

  test('ends with the run, so that it keeps no process alive', async () => {
    const { log, lines, clock, close } = recordLog();
    log.heartbeat('waiting');
    close();
    await clock.advance(300_000);
    log.heartbeat('still waiting');
    await clock.advance(300_000);
    expect(lines).toEqual([]);
    expect(clock.sleepers()).toBe(0);
  });
});
