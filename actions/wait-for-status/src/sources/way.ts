import type { ActionRun } from '@rollout-actions/action/action-run';

/** The way to an address of the inputs, which are named for the messages about it. */
export function wayTo(
  run: ActionRun,
  baseUrl: URL,
  inputs: { address: string; credentials: string },
) {
  return {
    baseUrl,
    inputs,
    proxy: run.proxy,
    allowInsecureHttp: run.allowInsecureHttp,
    ...(run.tls === undefined ? {} : { tls: run.tls }),
  };
}
