import type { ActionRun } from '@rollout-actions/action/action-run';
import { requestIdToken } from '@rollout-actions/action/id-token';
import { connectNomad, type Nomad } from '@rollout-actions/client/nomad/connection';
import { loginByJwt, withLogin } from '@rollout-actions/client/nomad/login';
import type { Inputs } from './inputs/inputs.ts';

/**
 * The cluster that the inputs name. With `auth-method` the job's own identity is exchanged for a
 * token before the first call, and again before that token ends.
 */
export function connect(inputs: Inputs, run: ActionRun): Nomad {
  const { authMethod, audience } = inputs;
  if (authMethod === undefined || audience === undefined) {
    return connectNomad({ ...wayTo(inputs, run), token: () => inputs.token });
  }
  const open = connectNomad({ ...wayTo(inputs, run), token: () => undefined });
  run.requests(() => open.api.sent());
  return withLogin({
    clock: run.world.clock,
    connect: (token) => connectNomad({ ...wayTo(inputs, run), token }),
    login: async (request) => {
      const jwt = await requestIdToken(run, audience, request.signal);
      const login = await loginByJwt(open, { authMethod, jwt }, request);
      run.secrets.add(login.SecretID);
      return login;
    },
    close: () => open.api.close(),
  });
}

function wayTo(inputs: Inputs, run: ActionRun) {
  return {
    world: run.world,
    secrets: run.secrets,
    namespace: inputs.namespace,
    region: inputs.region,
    dryRun: run.dryRun,
    endpoint: {
      baseUrl: inputs.address,
      proxy: run.proxy,
      allowInsecureHttp: run.allowInsecureHttp,
      inputs: { address: 'address', credentials: 'token' },
      ...(run.tls === undefined ? {} : { tls: run.tls }),
    },
  };
}
