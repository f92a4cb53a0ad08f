import type { ActionRun } from '@rollout-actions/action/action-run';
import { connectionOptions } from '@rollout-actions/action/connection';
import { connectEdgegap, type Edgegap } from '@rollout-actions/client/edgegap/connection';
import { selfStopOf } from './inputs/access-rules.ts';
import type { Inputs } from './inputs/inputs.ts';

/** Edgegap as the inputs name it. For self-stop that is what the container was given. */
export function connect(inputs: Inputs, run: ActionRun): Edgegap {
  if (inputs.operation === 'self-stop') return connectAsContainer(inputs, run);
  const names = { address: 'api-url', credentials: 'token' };
  return connectEdgegap({
    ...connectionOptions(run, inputs.apiUrl, names),
    rates: ratesOf(inputs),
    token: inputs.token ?? '',
  });
}

function connectAsContainer(inputs: Inputs, run: ActionRun): Edgegap {
  const address = inputs.stopUrl === undefined ? undefined : selfStopOf(inputs.stopUrl);
  const names = { address: 'stop-url', credentials: 'stop-token' };
  return connectEdgegap({
    ...connectionOptions(run, address?.baseUrl ?? inputs.apiUrl, names),
    rates: ratesOf(inputs),
    token: inputs.stopToken ?? '',
    form: 'bare',
  });
}

function ratesOf({ createRate: create, statusRate: status, listRate: list }: Inputs) {
  return { create, status, list };
}
