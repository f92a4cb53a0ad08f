import { Failure } from '@rollout-actions/client/http/failure';
import { path } from '@rollout-actions/client/http/safe-path';
import type { Nomad } from '@rollout-actions/client/nomad/connection';
import { withLogin } from '@rollout-actions/client/nomad/login';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createFakeClock } from '../../support/time/fake-clock.ts';

const call = {
  method: 'GET' as const,
  path: path`/v1/status/leader`,
  effect: 'read' as const,
  resource: 'leader',
  schema: z.string(),
  signal: new AbortController().signal,
};

/** A cluster whose logins fail from the second on; each call gives the token that was used. */
function failingRenewals() {
  const clock = createFakeClock();
  const warnings: string[] = [];
  let logins = 0;
  const nomad = withLogin({
    clock,
    warn: (text) => void warnings.push(text),
    connect: (token): Nomad => ({
      name: 'Nomad',
      namespace: 'default',
      scope: { namespace: 'default', region: undefined },
      api: {
        call: async ({ schema }) => ({
          value: schema.parse(token() ?? 'none'),
          status: 200,
          header: () => undefined,
        }),
        sent: () => 0,
        close: async () => undefined,
      },
    }),
    async login() {
      logins += 1;
      if (logins > 1) {
        throw new Failure({
          kind: 'unavailable',
          resource: 'login',
          what: 'the login failed',
          next: 'Retry',
          received: 'yes',
        });
      }
      return { AccessorID: 'a', SecretID: 's1', Name: '', ExpirationTTL: '10m0s' };
    },
    close: async () => undefined,
  });
  return { clock, nomad, warnings, logins: () => logins };
}

describe('a login whose renewal fails', () => {
  it('goes on with the old token as long as it is valid, and warns', async () => {
    const { clock, nomad, warnings, logins } = failingRenewals();
    expect((await nomad.api.call(call)).value).toBe('s1');
    await clock.advance(9 * 60_000);
    expect((await nomad.api.call(call)).value).toBe('s1');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('valid for another');
    await nomad.api.call(call);
    expect(logins()).toBe(2);
  });

  it('fails once the old token has ended', async () => {
    const { clock, nomad } = failingRenewals();
    await nomad.api.call(call);
    await clock.advance(10 * 60_000);
    await expect(nomad.api.call(call)).rejects.toThrow('the login failed');
  });
});
