import type { ActionRun } from '@rollout-actions/action/action-run';
import { connectionOptions } from '@rollout-actions/action/connection';
import { requestIdToken } from '@rollout-actions/action/id-token';
import type { Transport } from '@rollout-actions/client/http/exchange/transport';
import { connectNomad, type Nomad } from '@rollout-actions/client/nomad/connection';
import { loginByJwt, withLogin } from '@rollout-actions/client/nomad/login';
import type { Inputs } from './inputs/inputs.ts';

/**
 * The cluster that the inputs name; a test may hand in its own way there. With `auth-method` the
 * job's own identity is exchanged for a token before the first call, and again before that token
 * ends.
 */
export function connect(inputs: Inputs, run: ActionRun, transport?: Transport): Nomad {
  const options = { ...optionsOf(inputs, run), transport };
  const { authMethod, audience } = inputs;
  if (authMethod === undefined || audience === undefined) {
    return connectNomad({ ...options, token: () => inputs.token });
  }
  const open = connectNomad({ ...options, token: () => undefined });
  run.requests(() => open.api.sent());
  return withLogin({
    clock: run.world.clock,
    warn: (text) => run.log.warning(text),
    connect: (token) => connectNomad({ ...options, token }),
    login: async (request) => {
      const jwt = await requestIdToken(run, audience, request.signal);
      const login = await loginByJwt(open, { authMethod, jwt }, request);
      run.secrets.add(login.SecretID);
      return login;
    },
    close: () => open.api.close(),
  });
}

function optionsOf(inputs: Inputs, run: ActionRun) {
  const { address, namespace = 'default', region } = inputs;
  const names = { address: 'address', credentials: 'token' };
  return { ...connectionOptions(run, address, names), namespace, region };
}
