import type { ValuesOf } from '@rollout-actions/action/inputs/define';
import { list } from '@rollout-actions/action/inputs/list';
import { githubToken, text } from '@rollout-actions/action/inputs/text';
import type { Lifecycle } from '../../targets/lifecycle.ts';
import type { ResourceReading } from '../../targets/target.ts';
import { missingInput, type Provider, type ProviderRule } from '../provider.ts';

/** What a target is about; a part after the last @ may be a ref or belong to the name. */
export type GithubResource =
  | { kind: 'deployment'; repository: string | undefined; id: number }
  | ({ kind: 'environment' | 'check' | 'status' | 'workflow' } & Named)
  | ({ kind: 'checks' | 'required' } & AtCommit);

interface AtCommit {
  /** `owner/name`; undefined for the repository of the run. */
  repository: string | undefined;
  /** A commit id of 40 digits, a branch or a tag; undefined for the commit of the event. */
  ref: string | undefined;
}

export interface Named extends AtCommit {
  name: string;
  /** The name if what follows its @ is no ref after all. */
  fullName: string;
}

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
  // As GitHub counts required checks.
  until: ['success', 'neutral', 'skipped'],
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

// A required check may be reported by a commit status as well.
const REQUIRED: Lifecycle = {
  ...CHECK,
  states: [...CHECK.states, 'error'],
  ends: [...CHECK.ends, 'error'],
};

const STATUS: Lifecycle = {
  states: ['pending', 'success', 'failure', 'error'],
  until: ['success'],
  ends: ['success', 'failure', 'error'],
};

const DEPLOYMENT: Lifecycle = {
  states: [
    'waiting',
    'pending',
    'queued',
    'in_progress',
    'success',
    'failure',
    'error',
    'inactive',
  ],
  until: ['success'],
  ends: ['success', 'failure', 'error', 'inactive'],
  before: { inactive: ['success', 'failure', 'error'] },
};

const fields = {
  'github-token': githubToken(),
  ignore: list(text(), { commas: false }).default(''),
};

export type GithubInputs = ValuesOf<typeof fields>;

const credentials: ProviderRule<typeof fields> = {
  needs: ['github-token'],
  check: ({ githubToken: token }) =>
    missingInput('github-token', token, 'a token, for the github: targets'),
};

/** Checks, statuses, workflows, deployments and environments on GitHub. */
export const github = {
  name: 'github',
  schemes: {
    github: {
      forms: [
        'check/<name or glob>[@<ref>]',
        'checks[@<ref>]',
        'required[@<ref>]',
        'workflow/<file>[@<ref>]',
        'status/<context>[@<ref>]',
        'deployment/<id>',
        'environment/<name>[@<ref>]',
        '<owner>/<repository>/…, any of these',
      ],
      hasSpaces: true,
      read,
    },
  },
  fields,
  rules: [credentials],
  isPolled: true,
  unusedInputs: (targets) =>
    targets.some(({ resource: { kind } }) => kind === 'checks' || kind === 'required')
      ? []
      : ['ignore'],
} satisfies Provider<GithubResource>;

type Reading = ResourceReading<GithubResource>;

/** Where the rest of a target begins, and the repository that stands before it. */
interface Place {
  repository: string | undefined;
  offset: number;
}

const KIND = /^(?:(deployment|environment|check|status|workflow)\/|(checks|required)(?=@|$))(.*)$/;
const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+)\/(.*)$/;

function read(rest: string): Reading {
  const own = readKind(rest, { repository: undefined, offset: 0 });
  if (own !== undefined) return own;
  const [, repository, path = ''] = REPOSITORY.exec(rest) ?? [];
  const offset = (repository?.length ?? 0) + 1;
  const other = repository === undefined ? undefined : readKind(path, { repository, offset });
  const expected =
    'check/<name>, checks, required, workflow/<file>, status/<context>, deployment/<id> or ' +
    'environment/<name>, optionally after <owner>/<repository>/';
  return other ?? { ok: false, at: 0, expected };
}

function readKind(text: string, { repository, offset }: Place): Reading | undefined {
  const [, named, plain, rest = ''] = KIND.exec(text) ?? [];
  const place = { repository, offset: offset + (named?.length ?? 0) + 1 };
  switch (named ?? plain) {
    case 'deployment':
      return readDeployment(rest, place);
    case 'environment':
      return readNamed(rest, place, (name) => found({ kind: 'environment', ...name }, DEPLOYMENT));
    case 'check':
      return readNamed(rest, place, (name) => found({ kind: 'check', ...name }, CHECK));
    case 'status':
      return readNamed(rest, place, (name) => found({ kind: 'status', ...name }, STATUS));
    case 'workflow':
      return readNamed(rest, place, (name) => readWorkflow(name, place));
    case 'checks':
      return readPlain(rest, { repository, offset: offset + 6 }, (at) =>
        found({ kind: 'checks', ...at }, CHECK),
      );
    case 'required':
      return readPlain(rest, { repository, offset: offset + 8 }, (at) =>
        found({ kind: 'required', ...at }, REQUIRED),
      );
    default:
      return undefined;
  }
}

function found(resource: GithubResource, lifecycle: Lifecycle): Reading {
  return { ok: true, resource, lifecycle };
}

function readDeployment(text: string, { repository, offset }: Place): Reading {
  const [digits = ''] = /^\d{1,15}/.exec(text) ?? [];
  if (digits === '' || digits !== text) {
    return { ok: false, at: offset + digits.length, expected: 'the id of a deployment, a number' };
  }
  return found({ kind: 'deployment', repository, id: Number(text) }, DEPLOYMENT);
}

function readWorkflow(named: Named, { offset }: Place): Reading {
  if (/^[A-Za-z0-9_.-]+\.ya?ml$/.test(named.name))
    return found({ kind: 'workflow', ...named }, CHECK);
  const expected = 'the file name of a workflow, such as ci.yml';
  return { ok: false, at: offset, expected };
}

function readPlain(text: string, place: Place, make: (at: AtCommit) => Reading): Reading {
  if (text === '') return make({ repository: place.repository, ref: undefined });
  const ref = readRef(text);
  if (ref.kind === 'ref') return make({ repository: place.repository, ref: ref.ref });
  return refFault(ref, text, place);
}

/** A name that may end in @ and a ref. Names may contain an @ themselves. */
function readNamed(text: string, place: Place, make: (named: Named) => Reading): Reading {
  const { repository, offset } = place;
  const ref = readRef(text);
  if (ref.kind === 'short') return refFault(ref, text, place);
  const name = ref.kind === 'ref' ? text.slice(0, text.lastIndexOf('@')) : text;
  if (name.trim() === '') return { ok: false, at: offset, expected: 'a name' };
  return make({ repository, name, fullName: text, ref: ref.kind === 'ref' ? ref.ref : undefined });
}

type RefReading = { kind: 'none' } | { kind: 'short' } | { kind: 'ref'; ref: string };

/** What stands after the last @, if that can be a commit, a branch or a tag. */
function readRef(text: string): RefReading {
  const [, ref] = /@([^\s~^:?*[\\@]*[^\s~^:?*[\\@./])$/.exec(text) ?? [];
  if (ref === undefined) return { kind: 'none' };
  if (!/^[0-9a-f]{7,40}$/i.test(ref)) return { kind: 'ref', ref };
  return ref.length === 40 ? { kind: 'ref', ref: ref.toLowerCase() } : { kind: 'short' };
}

function refFault({ kind }: RefReading, text: string, { offset }: Place): Reading {
  const expected =
    kind === 'short'
      ? 'the full id of the commit, 40 hexadecimal digits'
      : '@ and a commit id, branch or tag';
  return { ok: false, at: offset + text.length, expected };
}
