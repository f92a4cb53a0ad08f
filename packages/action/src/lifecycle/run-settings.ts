import type { ProxySettings } from '@rollout-actions/client/http/endpoint';
import type { TlsOptions } from '@rollout-actions/client/http/tls';
import { commonInputs } from '../inputs/common.ts';
import type { Fields } from '../inputs/define.ts';
import type { Field } from '../inputs/field.ts';
import { type Environment, sourceOf } from '../inputs/source.ts';
import { text } from '../inputs/text.ts';
import type { Outcome } from '../outcome.ts';
import type { ReportSettings } from '../report/github/settings.ts';

/** What `execute` itself takes from the common inputs. */
export interface RunSettings {
  timeoutMs: number;
  dryRun: boolean;
  allowedOutcomes: readonly Outcome[];
  writesSummary: boolean;
  reports: ReportSettings;
  tls: TlsOptions | undefined;
  allowInsecureHttp: boolean;
}

const MAX_WITHOUT_WORD_MS = 600_000;

/**
 * Reads the settings of a run. An input that is wrong or not one of the action's counts as not
 * given: what is wrong is reported when all inputs are read, and even that needs settings.
 */
export function readRunSettings(fields: Fields, env: Environment): RunSettings {
  const common = commonInputs({ timeout: '10m', onTimeout: text(), onCancel: text() });
  function read<T>(name: string, field: Field<T>, otherwise: T): T {
    const own = fields[name];
    const given =
      own === undefined ? undefined : (sourceOf(name, own, env).text ?? own.defaultText);
    const reading = field.read(given);
    return reading.ok ? reading.value : otherwise;
  }
  const ca = read('ca-certificate', common['ca-certificate'], undefined);
  const cert = read('client-certificate', common['client-certificate'], undefined);
  const key = read('client-key', common['client-key'], undefined);
  const serverName = read('tls-server-name', common['tls-server-name'], undefined);
  return {
    timeoutMs: read('timeout', common.timeout, MAX_WITHOUT_WORD_MS),
    dryRun: read('dry-run', common['dry-run'], false),
    allowedOutcomes: read('allowed-outcomes', common['allowed-outcomes'], []),
    writesSummary: read('summary', common.summary, true),
    reports: {
      comment: read('comment', common.comment, undefined),
      checkRun: read('check-run', common['check-run'], undefined),
      deploymentEnvironment: read(
        'deployment-environment',
        common['deployment-environment'],
        undefined,
      ),
      githubToken: read('github-token', common['github-token'], undefined),
    },
    tls: tlsOf({ ca, cert, key, serverName }),
    allowInsecureHttp: read('allow-insecure-http', common['allow-insecure-http'], false),
  };
}

function tlsOf(given: {
  ca: string | undefined;
  cert: string | undefined;
  key: string | undefined;
  serverName: string | undefined;
}): TlsOptions | undefined {
  const tls: TlsOptions = {};
  if (given.ca !== undefined) tls.ca = [given.ca];
  if (given.cert !== undefined) tls.cert = given.cert;
  if (given.key !== undefined) tls.key = given.key;
  if (given.serverName !== undefined) tls.serverName = given.serverName;
  return Object.keys(tls).length === 0 ? undefined : tls;
}

/** The proxies that the environment names; the small letters win, as in curl. */
export function readProxy(env: Environment): ProxySettings {
  const http = env['http_proxy'] || env['HTTP_PROXY'];
  const https = env['https_proxy'] || env['HTTPS_PROXY'];
  const none = env['no_proxy'] || env['NO_PROXY'];
  return { ...(http && { http }), ...(https && { https }), ...(none && { none }) };
}
