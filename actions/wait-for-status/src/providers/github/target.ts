import type { ValuesOf } from '@rollout-actions/action/inputs/define';
import { githubToken } from '@rollout-actions/action/inputs/github-token';
import type { Lifecycle } from '../../targets/lifecycle.ts';
import type { ResourceReading } from '../../targets/target.ts';
import { missingInput, type Provider, type ProviderRule } from '../provider.ts';

export type GithubResource =
  | { kind: 'deployment'; id: number }
  | { kind: 'environment'; name: string; sha: string | undefined }
  | { kind: 'check'; name: string; sha: string | undefined }
  | { kind: 'status'; name: string; sha: string | undefined };

const CHECK: Lifecycle = {
  states: [
    'requested',
    'waiting',
    'pending',
    'queued',
    'in_progress',
    'success',
    'neutral',
    'skipped',
    'failure',
    'cancelled',
    'timed_out',
    'action_required',
    'startup_failure',
    'stale',
  ],
  until: ['success'],
  // A check that was skipped has looked at nothing, so that it is only success where it is wanted.
  ends: [
    'success',
    'neutral',
    'skipped',
    'failure',
    'cancelled',
    'timed_out',
    'action_required',
    'startup_failure',
    'stale',
  ],
};

const STATUS: Lifecycle = {
  states: ['pending', 'success', 'failure', 'error'],
  until: ['success'],
  ends: ['success', 'failure', 'error'],
};

const DEPLOYMENT: Lifecycle = {
  states: ['pending', 'queued', 'in_progress', 'success', 'failure', 'error', 'inactive'],
  until: ['success'],
  ends: ['success', 'failure', 'error', 'inactive'],
  before: { inactive: ['success', 'failure', 'error'] },
};

const fields = { 'github-token': githubToken() };

export type GithubInputs = ValuesOf<typeof fields>;

const credentials: ProviderRule<typeof fields> = {
  needs: ['github-token'],
  check: ({ githubToken: token }) =>
    missingInput('github-token', token, 'a token, for the github: targets'),
};

/** Deployments, environments, checks and commit statuses of this repository on GitHub. */
export const github = {
  name: 'github',
  schemes: {
    github: {
      forms: [
        'deployment/<id>',
        'environment/<name>[@<sha>]',
        'check/<name>[@<sha>]',
        'status/<context>[@<sha>]',
      ],
      hasSpaces: true,
      read,
    },
  },
  fields,
  rules: [credentials],
  isPolled: true,
} satisfies Provider<GithubResource>;

function read(rest: string): ResourceReading<GithubResource> {
  const [, kind = '', text = ''] = /^([a-z]+)\/(.*)$/.exec(rest) ?? [];
  const offset = kind.length + 1;
  switch (kind) {
    case 'deployment':
      return readDeployment(text, offset);
    case 'environment':
      return readNamed(text, offset, (named) => ({
        ok: true,
        resource: { kind, ...named },
        lifecycle: DEPLOYMENT,
      }));
    case 'check':
      return readNamed(text, offset, (named) => ({
        ok: true,
        resource: { kind, ...named },
        lifecycle: CHECK,
      }));
    case 'status':
      return readNamed(text, offset, (named) => ({
        ok: true,
        resource: { kind, ...named },
        lifecycle: STATUS,
      }));
    default: {
      const expected = 'deployment/<id>, environment/<name>, check/<name> or status/<context>';
      return { ok: false, at: 0, expected };
    }
  }
}

function readDeployment(text: string, offset: number): ResourceReading<GithubResource> {
  const [digits = ''] = /^\d{1,15}/.exec(text) ?? [];
  if (digits === '' || digits !== text) {
    return { ok: false, at: offset + digits.length, expected: 'the id of a deployment, a number' };
  }
  const resource = { kind: 'deployment' as const, id: Number(text) };
  return { ok: true, resource, lifecycle: DEPLOYMENT };
}

/** A name that may end in the whole id of a commit. Names may hold an @ themselves. */
function readNamed(
  text: string,
  offset: number,
  made: (named: { name: string; sha: string | undefined }) => ResourceReading<GithubResource>,
): ResourceReading<GithubResource> {
  const [, before = '', sha = ''] = /^(.*)@([0-9a-f]{7,40})$/i.exec(text) ?? [];
  const name = sha === '' ? text : before;
  if (name.trim() === '') return { ok: false, at: offset, expected: 'a name' };
  if (sha !== '' && sha.length < 40) {
    const expected = 'the full id of the commit, 40 hexadecimal digits';
    return { ok: false, at: offset + text.length, expected };
  }
  return made({ name, sha: sha === '' ? undefined : sha.toLowerCase() });
}
