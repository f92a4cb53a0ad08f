import type {
  Endpoint,
  EndpointInputs,
  ProxySettings,
} from '@rollout-actions/client/http/endpoint';
import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';
import type { TlsOptions } from '@rollout-actions/client/http/tls';
import type { Clock } from '@rollout-actions/client/time/clock';
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

/** What every probe takes from a run. */
export interface ProbeOptions {
  clock: Clock;
  redact(text: string): string;
  proxy: ProxySettings;
  tls?: TlsOptions;
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

/**
 * As `connectionOptions`, for a public service that a step asks besides a server of the user's. It
 * is neither shown the client certificate of that server nor expected to have its name.
 */
export function publicConnectionOptions(
  run: ActionRun,
  baseUrl: URL,
  inputs: EndpointInputs,
): ConnectionOptions {
  const ca = run.tls?.ca;
  return connectionOptions({ ...run, tls: ca && { ca } }, baseUrl, inputs);
}

/**
 * How a run probes what is not the server of its inputs, such as a game server that was deployed:
 * through its proxies and with its authorities, but without the client certificate and the name
 * that are about that server. Probes with the same object share what is loaded for TLS.
 */
export function probeOptions({ world, secrets, proxy, tls }: ActionRun): ProbeOptions {
  const { redact } = secrets;
  return { clock: world.clock, redact, proxy, ...(tls?.ca && { tls: { ca: tls.ca } }) };
}

/** Connection options for GitHub's API. Undefined where GITHUB_API_URL is not a URL. */
export function githubConnectionOptions(run: ActionRun): ConnectionOptions | undefined {
  const baseUrl = URL.parse(run.env('GITHUB_API_URL') || 'https://api.github.com');
  if (baseUrl === null) return undefined;
  const inputs = { address: 'GITHUB_API_URL', credentials: 'github-token' };
  return publicConnectionOptions(run, baseUrl, inputs);
}
