import type { Lifecycle } from './lifecycle.ts';
import type { AimReading, Scheme } from './target.ts';

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

/** A deployment of Nomad, or the one of a job, at a version or the latest. */
export const nomad: Scheme = {
  forms: ['deployment/<id>', 'job/<name>', 'job/<name>@<version>'],
  read(rest) {
    if (rest.startsWith(DEPLOYMENT)) return readDeployment(rest.slice(DEPLOYMENT.length));
    if (rest.startsWith(JOB)) return readJob(rest.slice(JOB.length));
    return { ok: false, at: 0, expected: 'deployment/<id>, job/<name> or job/<name>@<version>' };
  },
};

function readDeployment(id: string): AimReading {
  if (UUID.test(id)) {
    return { ok: true, aim: { kind: 'nomad-deployment', id }, lifecycle: LIFECYCLE };
  }
  const [good = ''] = START_OF_UUID.exec(id) ?? [];
  const expected = 'the whole id of 36 characters: the API takes no shorter one';
  return { ok: false, at: DEPLOYMENT.length + good.length, expected };
}

function readJob(text: string): AimReading {
  const [, job = '', version] = /^(.*?)(?:@(\d{1,15}))?$/.exec(text) ?? [];
  const leadsAway = job.split('/').some((part) => ['', '.', '..'].includes(part));
  if (leadsAway) return { ok: false, at: JOB.length, expected: 'the name of a job' };
  if (version === undefined && job.endsWith('@')) {
    return { ok: false, at: JOB.length + job.length, expected: 'a version of the job after @' };
  }
  const aim = {
    kind: 'nomad-job' as const,
    job,
    version: version === undefined ? undefined : Number(version),
  };
  return { ok: true, aim, lifecycle: LIFECYCLE };
}
