import type { Lifecycle } from './lifecycle.ts';
import type { AimReading, Scheme } from './target.ts';

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

/** What GitHub knows of this repository: deployments, environments, checks, commit statuses. */
export const github: Scheme = {
  forms: [
    'deployment/<id>',
    'environment/<name>[@<sha>]',
    'check/<name>[@<sha>]',
    'status/<context>[@<sha>]',
  ],
  hasBlanks: true,
  read(rest) {
    const [, kind = '', text = ''] = /^([a-z]+)\/(.*)$/.exec(rest) ?? [];
    const offset = kind.length + 1;
    switch (kind) {
      case 'deployment':
        return readDeployment(text, offset);
      case 'environment':
        return readNamed(text, offset, (name, sha) => ({
          ok: true,
          aim: { kind: 'github-environment', name, sha },
          lifecycle: DEPLOYMENT,
        }));
      case 'check':
        return readNamed(text, offset, (name, sha) => ({
          ok: true,
          aim: { kind: 'github-check', name, sha },
          lifecycle: CHECK,
        }));
      case 'status':
        return readNamed(text, offset, (context, sha) => ({
          ok: true,
          aim: { kind: 'github-status', context, sha },
          lifecycle: STATUS,
        }));
      default: {
        const expected = 'deployment/<id>, environment/<name>, check/<name> or status/<context>';
        return { ok: false, at: 0, expected };
      }
    }
  },
};

function readDeployment(text: string, offset: number): AimReading {
  const [digits = ''] = /^\d{1,15}/.exec(text) ?? [];
  if (digits === '' || digits !== text) {
    return { ok: false, at: offset + digits.length, expected: 'the id of a deployment, a number' };
  }
  const aim = { kind: 'github-deployment' as const, id: Number(text) };
  return { ok: true, aim, lifecycle: DEPLOYMENT };
}

/** A name that may end in the whole id of a commit. Names may hold an @ themselves. */
function readNamed(
  text: string,
  offset: number,
  made: (name: string, sha: string | undefined) => AimReading,
): AimReading {
  const [, before = '', sha = ''] = /^(.*)@([0-9a-f]{7,40})$/i.exec(text) ?? [];
  const name = sha === '' ? text : before;
  if (name.trim() === '') return { ok: false, at: offset, expected: 'a name' };
  if (sha !== '' && sha.length < 40) {
    const expected = 'the whole id of the commit, 40 hexadecimal digits';
    return { ok: false, at: offset + text.length, expected };
  }
  return made(name, sha === '' ? undefined : sha.toLowerCase());
}
