import type { ActionRun } from '@rollout-actions/action/action-run';
import { connectionOptions } from '@rollout-actions/action/connection';
import { claimLines, requestIdToken } from '@rollout-actions/action/id-token';
import type { Transport } from '@rollout-actions/client/http/exchange/transport';
import { Failure } from '@rollout-actions/client/http/failure';
import { connectNomad, type Nomad } from '@rollout-actions/client/nomad/connection';
import { loginByJwt, readTokenSelf, withLogin } from '@rollout-actions/client/nomad/login';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Inputs } from './inputs/inputs.ts';
import type { Session } from './session.ts';

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
      const login = await loginByJwt(open, { authMethod, jwt }, request).catch((error) => {
        if (error instanceof Failure && error.received === 'yes') showClaims(run, jwt);
        throw error;
      });
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

const MAX_ASKING_MS = 5_000;

/**
 * Warns of a token that ends before the timeout: Nomad renews none, and a promotion that is due
 * later would be refused. What cannot be read is no reason to hold up anything.
 */
export async function warnOfTokenEnd({ inputs, run, nomad }: Session): Promise<void> {
  if (inputs.token === undefined || !WAITING.has(inputs.operation)) return;
  const { clock } = run.world;
  using limit = startDeadline(clock, MAX_ASKING_MS, run.signal);
  try {
    const request = { signal: limit.signal, deadline: limit };
    const { ExpirationTime: end } = await readTokenSelf(nomad, request);
    const leftMs = Date.parse(end ?? '') - clock.wall();
    if (!(leftMs < run.deadline.remainingMs())) return;
    run.log.warning(
      `The Nomad token ends in ${formatDuration(Math.max(0, leftMs))}, before the timeout: ` +
        'after that every call is refused, the promotion included. Use a token with a longer ' +
        'TTL, a shorter timeout, or auth-method.',
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    run.log.debug(`The end of the token is not known: ${why}`);
  }
}

const WAITING: ReadonlySet<string> = new Set(['promote', 'check', 'run', 'fail', 'set-health']);

/** What a binding rule could not match stands in the claims; the token itself is never shown. */
function showClaims({ log, report }: ActionRun, jwt: string): void {
  const title = 'Claims of the login that was refused';
  const lines = claimLines(jwt);
  log.group(title, lines);
  report.evidence(title, lines);
}
