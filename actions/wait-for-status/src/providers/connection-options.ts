import type { ActionRun } from '@rollout-actions/action/action-run';

/** How to reach an address of the inputs; `inputs` are their names, for messages. */
export function connectionOptions(
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
