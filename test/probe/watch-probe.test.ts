import { once } from 'node:events';
import { createServer } from 'node:http';
import { systemClock } from '@rollout-actions/client/time/clock';
import { backoff } from '@rollout-actions/client/wait/cadence';
import { probeHttp } from '@rollout-actions/probe/http/probe-http';
import type { ProbeResult } from '@rollout-actions/probe/result';
import { compilePattern } from '@rollout-actions/probe/text/regular-expression';
import { type ProbeWatch, watchProbe } from '@rollout-actions/probe/watch-probe';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../support/time/fake-clock.ts';
import { call } from './call.ts';

const readOptions = { signal: new AbortController().signal, holdMs: 0 };

function watch(result: ProbeResult, more: Partial<ProbeWatch> = {}) {
  return watchProbe({
    target: 'it',
    probe: async () => result,
    call: { timeoutMs: 1_000, clock: systemClock },
    cadence: backoff({ firstMs: 1_000, maxMs: 1_000, growth: 1 }),
    endsOnPermanent: true,
    ...more,
  });
}

describe('a probe as a reader', () => {
  it('is open or closed, never absent, and says why', async () => {
    const open = await watch({ ok: true, detail: 'it answers', latencyMs: 1 }).read(readOptions);
    expect(open).toMatchObject([{ target: 'it', observation: { state: 'open' } }]);
    const closed = await watch({ ok: false, detail: 'it is silent', latencyMs: 1 }).read(
      readOptions,
    );
    const observation = { state: 'closed', evidence: ['it is silent'] };
    expect(closed).toMatchObject([{ target: 'it', observation }]);
  });

  it('ends the wait on a fault that is persistent once it has lasted', async () => {
    const clock = createFakeClock();
    const fault = {
      ok: false,
      detail: 'nobody trusts it',
      latencyMs: 1,
      persistent: true,
    } as const;
    const results: ProbeResult[] = [fault, { ok: true, detail: 'up', latencyMs: 1 }, fault, fault];
    const reader = watch(fault, {
      probe: async () => results.shift() ?? fault,
      call: { timeoutMs: 1_000, clock },
    });
    for (let probe = 0; probe < 3; probe += 1) {
      await expect(reader.read(readOptions)).resolves.toHaveLength(1);
      await clock.advance(119_000);
    }
    await expect(reader.read(readOptions)).resolves.toHaveLength(1);
    await clock.advance(1_000);
    await expect(reader.read(readOptions)).rejects.toMatchObject({
      final: true,
      what: fault.detail,
    });
  });

  it('ends the wait on a permanent fault, unless closed is what is wanted', async () => {
    const result = {
      ok: false,
      detail: 'nobody trusts it',
      latencyMs: 1,
      permanent: true,
    } as const;
    await expect(watch(result).read(readOptions)).rejects.toMatchObject({
      kind: 'unreachable',
      final: true,
      what: 'nobody trusts it',
    });
    const [snapshot] = await watch(result, { endsOnPermanent: false }).read(readOptions);
    expect(snapshot?.observation.state).toBe('closed');
  });
});

it('recognises a page by its headers', async () => {
  const server = createServer((_, response) => response.setHeader('x-version', '1.4.2').end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const url = new URL(`http://127.0.0.1:${port}/`);
  const probe = (name: string, pattern: string) =>
    probeHttp({ url, headersMatch: new Map([[name, compilePattern(pattern)]]) }, call());
  expect(await probe('x-version', '^1\\.4\\.2$')).toMatchObject({ ok: true });
  expect(await probe('x-version', '^1\\.5')).toMatchObject({ detail: /x-version is 1\.4\.2/ });
  expect(await probe('x-other', '.')).toMatchObject({ detail: /x-other is missing/ });
  server.close();
});
