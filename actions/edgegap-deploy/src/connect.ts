import type { ActionRun } from '@rollout-actions/action/action-run';
import { connectionOptions } from '@rollout-actions/action/connection';
import { connectEdgegap, type Edgegap } from '@rollout-actions/client/edgegap/connection';
import type { Inputs } from './inputs/inputs.ts';

/** Edgegap as the inputs name it. For self-stop that is what the container was told. */
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

const FORM = /^(.*)\/v1\/self\/stop\/([A-Za-z0-9_-]{1,64})\/([A-Za-z0-9_-]{1,64})\/?$/;

/** What a container is told for stopping itself. */
export interface SelfStopAddress {
  /** Of the API. */
  baseUrl: URL;
  id: string;
  accessPoint: string;
}

/** Takes `ARBITRIUM_DELETE_URL` apart; undefined where it has another form. */
export function selfStopOf(url: URL): SelfStopAddress | undefined {
  const [, prefix, id, accessPoint] = FORM.exec(url.pathname) ?? [];
  if (prefix === undefined || id === undefined || accessPoint === undefined) return undefined;
  return { baseUrl: new URL(`${url.origin}${prefix}`), id, accessPoint };
}
