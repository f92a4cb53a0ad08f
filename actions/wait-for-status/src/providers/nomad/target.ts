import type { ValuesOf } from '@rollout-actions/action/inputs/define';
import { text, token } from '@rollout-actions/action/inputs/text';
import { plaintextCredentialsProblem, url } from '@rollout-actions/action/inputs/url';
import type { Lifecycle } from '../../targets/lifecycle.ts';
import type { ResourceReading } from '../../targets/target.ts';
import type { Provider, ProviderRule } from '../provider.ts';

export type NomadResource =
  | { kind: 'deployment'; id: string }
  | { kind: 'job'; job: string; version: number | undefined };

const LIFECYCLE: Lifecycle = {
  states: [
    'initializing',
    'pending',
    'blocked',
    'unblocking',
    'running',
    'paused',
    'promotable',
    'promoted',
    'stalled',
    'successful',
    'failed',
    'cancelled',
  ],
  until: ['successful'],
  ends: ['successful', 'failed', 'cancelled', 'stalled'],
  passed: { promotable: ['promoted', 'successful'], promoted: ['successful'] },
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const START_OF_UUID = /^[0-9a-f-]*/i;
const DEPLOYMENT = 'deployment/';
const JOB = 'job/';

const fields = {
  'nomad-address': url().env('NOMAD_ADDR').default('http://127.0.0.1:4646'),
  'nomad-token': token().env('NOMAD_TOKEN').optional(),
  'nomad-namespace': text().env('NOMAD_NAMESPACE').default('default'),
  'nomad-region': text().env('NOMAD_REGION').optional(),
};

export type NomadInputs = ValuesOf<typeof fields>;

const encrypted: ProviderRule<typeof fields> = {
  needs: ['nomad-address', 'nomad-token', 'allow-insecure-http'],
  check: ({ nomadAddress, nomadToken, allowInsecureHttp }) =>
    plaintextCredentialsProblem({
      input: 'nomad-address',
      url: nomadAddress,
      hasCredentials: nomadToken !== undefined,
      allowInsecureHttp,
    }),
};

const oneNamespace: ProviderRule<typeof fields> = {
  needs: ['nomad-namespace'],
  check({ nomadNamespace }) {
    if (nomadNamespace !== '*') return undefined;
    return { input: 'nomad-namespace', accepted: 'one namespace' };
  },
};

/** Deployments of Nomad: one by its id, or that of a job, at a version or the latest. */
export const nomad = {
  name: 'nomad',
  schemes: {
    nomad: { forms: ['deployment/<id>', 'job/<name>', 'job/<name>@<version>'], read },
  },
  fields,
  rules: [encrypted, oneNamespace],
  isPolled: false,
} satisfies Provider<NomadResource>;

function read(rest: string): ResourceReading<NomadResource> {
  if (rest.startsWith(DEPLOYMENT)) return readDeployment(rest.slice(DEPLOYMENT.length));
  if (rest.startsWith(JOB)) return readJob(rest.slice(JOB.length));
  return { ok: false, at: 0, expected: 'deployment/<id>, job/<name> or job/<name>@<version>' };
}

function readDeployment(id: string): ResourceReading<NomadResource> {
  if (UUID.test(id)) {
    // Its id is known only from a deployment that exists.
    const resource = { kind: 'deployment' as const, id };
    return { ok: true, resource, lifecycle: LIFECYCLE, mustExist: true };
  }
  const [good = ''] = START_OF_UUID.exec(id) ?? [];
  const expected = 'the full id of 36 characters: the API accepts no prefix';
  return { ok: false, at: DEPLOYMENT.length + good.length, expected };
}

function readJob(text: string): ResourceReading<NomadResource> {
  const [, job = '', version] = /^(.*?)(?:@(\d{1,15}))?$/.exec(text) ?? [];
  const leadsAway = job.split('/').some((part) => ['', '.', '..'].includes(part));
  if (leadsAway) return { ok: false, at: JOB.length, expected: 'the name of a job' };
  if (version === undefined && job.endsWith('@')) {
    return { ok: false, at: JOB.length + job.length, expected: 'a version of the job after @' };
  }
  const number = version === undefined ? undefined : Number(version);
  const resource = { kind: 'job' as const, job, version: number };
  const revision = number === undefined ? undefined : String(number);
  return { ok: true, resource, lifecycle: LIFECYCLE, revision };
}
