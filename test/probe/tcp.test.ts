import { probeTcp } from '@rollout-actions/probe/tcp';
import { freePort } from '@rollout-actions/runner-harness/programs/free-port';
import { describe, expect, it } from 'vitest';
import { call, whenSilent } from './call.ts';
import { listen } from './listener.ts';

describe('a probe of a TCP port', () => {
  it('passes where the connection is accepted, and leaves it', async () => {
    await using server = await listen(() => undefined);
    const result = await probeTcp(server, call());
    expect(result).toEqual({
      ok: true,
      detail: `127.0.0.1:${server.port} accepts connections`,
      latencyMs: expect.any(Number),
    });
    await server.drained();
    expect(server.connections()).toBe(1);
  });

  it('fails where nobody listens, and says so', async () => {
    const port = await freePort();
    const result = await probeTcp({ host: '127.0.0.1', port }, call());
    expect(result).toMatchObject({
      ok: false,
      detail: `127.0.0.1:${port} refused the connection (ECONNREFUSED)`,
    });
  });

  it('fails where the name does not exist, in one line', async () => {
    const result = await probeTcp({ host: 'nowhere.invalid', port: 80 }, call());
    expect(result.ok).toBe(false);
    expect(result.detail).toMatch(
      /^nowhere\.invalid:80 has a host name that could not be resolved \(/,
    );
  });

  it('ends with its time where the connection never stands', async () => {
    // An address for documentation (RFC 5737): nothing answers, or the way to it does.
    const result = await whenSilent((silent) => probeTcp({ host: '192.0.2.1', port: 9 }, silent));
    expect(result.ok).toBe(false);
    expect(result.latencyMs).toBeLessThanOrEqual(3_000);
  });

  it('shows foreign words as one printable line of 200 characters at most', async () => {
    const host = `${'x'.repeat(300)}\n::error::\u202e`;
    const result = await probeTcp({ host, port: 1 }, call());
    expect(result.ok).toBe(false);
    expect([...result.detail]).toHaveLength(200);
    expect(result.detail).not.toMatch(/[\n\u202e]/);
  });

  it('throws the reason of a signal that is aborted', async () => {
    const reason = new Error('cancelled');
    const signal = AbortSignal.abort(reason);
    await expect(probeTcp({ host: '127.0.0.1', port: 1 }, call({ signal }))).rejects.toBe(reason);
  });
});
