import type { Endpoint, EndpointInputs } from '@rollout-actions/client/http/endpoint';
import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';
import type { Deadline } from '@rollout-actions/client/time/deadline';
import type { World } from '@rollout-actions/client/world';
import type { ActionRun } from './action-run.ts';

/** What every provider's `connect…` takes from a run. */
export interface ConnectionOptions {
  world: World;
  secrets: Secrets;
  dryRun: boolean;
  /** The end of `timeout`: no retry goes beyond it. */
  deadline: Deadline;
  endpoint: Omit<Endpoint, 'headers' | 'service'>;
}

/** Connection options from a run, an address and the names of its inputs, for messages. */
export function connectionOptions(
  run: ActionRun,
  baseUrl: URL,
  inputs: EndpointInputs,
): ConnectionOptions {
  const { world, secrets, dryRun, deadline, proxy, allowInsecureHttp, tls } = run;
  const endpoint = { baseUrl, proxy, allowInsecureHttp, inputs, ...(tls && { tls }) };
  return { world, secrets, dryRun, deadline, endpoint };
}
