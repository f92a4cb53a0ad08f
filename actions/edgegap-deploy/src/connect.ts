import type { ActionRun } from '@rollout-actions/action/action-run';
import { connectEdgegap, type Edgegap } from '@rollout-actions/client/edgegap/connection';
import type { Inputs } from './inputs.ts';
import { selfStopOf } from './self-stop-url.ts';

/** Edgegap as the inputs name it. For self-stop that is what the container was told. */
export function connect(inputs: Inputs, run: ActionRun): Edgegap {
  if (inputs.operation === 'self-stop') return connectAsContainer(inputs, run);
  const names = { address: 'api-url', credentials: 'token' };
  return connectEdgegap({
    ...surroundings(inputs, run),
    wire: wireTo({ url: inputs.apiUrl, names, run }),
    token: inputs.token ?? '',
  });
}

function connectAsContainer(inputs: Inputs, run: ActionRun): Edgegap {
  const address = inputs.stopUrl === undefined ? undefined : selfStopOf(inputs.stopUrl);
  const names = { address: 'stop-url', credentials: 'stop-token' };
  return connectEdgegap({
    ...surroundings(inputs, run),
    wire: wireTo({ url: address?.baseUrl ?? inputs.apiUrl, names, run }),
    token: inputs.stopToken ?? '',
    form: 'bare',
  });
}

function surroundings(inputs: Inputs, run: ActionRun) {
  const { createRate: create, statusRate: status, listRate: list } = inputs;
  const { world, secrets, dryRun } = run;
  return { world, secrets, dryRun, rates: { create, status, list } };
}

interface WayTo {
  url: URL;
  names: { address: string; credentials: string };
  run: ActionRun;
}

function wireTo({ url, names, run }: WayTo) {
  return {
    baseUrl: url,
    proxy: run.proxy,
    allowInsecureHttp: run.allowInsecureHttp,
    inputs: names,
    ...(run.tls === undefined ? {} : { tls: run.tls }),
  };
}
