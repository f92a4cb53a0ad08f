import { unlessRefused } from '@rollout-actions/client/http/failure';
import * as z from 'zod/mini';
import type { Github } from '../connection.ts';
import { type ReadVariable, readEvent } from '../event.ts';
import type { ReadLimits } from '../requests/request.ts';

/** The commit that the event of a workflow run is about. */
export interface EventCommit {
  sha: string;
  /** Other commits that deployments of this event may be recorded for. */
  mergeShas: readonly string[];
  /** Why it is this commit, a noun phrase for the log. */
  why: string;
  /** The branch whose rules apply: the base of a pull request, else the branch of the run. */
  branch: string | undefined;
}

const sha = z.string().check(z.regex(/^[0-9a-f]{40}$/i));
// Empty for a pull request from a fork, whose base GitHub does not name here.
const pulls = z.catch(
  z.optional(z.array(z.looseObject({ base: z.looseObject({ ref: z.string() }) }))),
  undefined,
);
/** What a workflow run, a check suite and a check run have alike. */
const ofHead = z.looseObject({
  head_sha: sha,
  head_branch: z.nullish(z.string()),
  pull_requests: pulls,
  event: z.optional(z.string()),
});
const pullRequest = z.looseObject({
  number: z.optional(z.int()),
  head: z.looseObject({ sha }),
  base: z.optional(z.looseObject({ ref: z.optional(z.string()) })),
  merge_commit_sha: z.nullish(sha),
});
const payload = z.looseObject({
  pull_request: z.catch(z.optional(pullRequest), undefined),
  deployment: z.catch(z.optional(z.looseObject({ sha })), undefined),
  workflow_run: z.catch(z.optional(ofHead), undefined),
  check_run: z.catch(
    z.optional(z.extend(ofHead, { check_suite: z.nullish(z.partial(ofHead)) })),
    undefined,
  ),
  check_suite: z.catch(z.optional(ofHead), undefined),
  merge_group: z.catch(
    z.optional(z.looseObject({ head_sha: sha, base_ref: z.optional(z.string()) })),
    undefined,
  ),
  sha: z.catch(z.optional(sha), undefined),
});
type Payload = z.infer<typeof payload>;

/**
 * The commit that this run is about. GITHUB_SHA is another one for some events: the merge commit of
 * a pull request, and the tip of the default branch for what happens outside of any ref. Undefined
 * where no workflow runs. Reads the file that GITHUB_EVENT_PATH names.
 */
export function eventCommit(env: ReadVariable): EventCommit | undefined {
  const event = readEvent(env, payload);
  const name = env('GITHUB_EVENT_NAME') ?? '';
  const own = env('GITHUB_SHA') ?? '';
  const ref = branchOf(env('GITHUB_REF'));
  const subject = subjectOf(name, event ?? {}, own);
  if (subject !== undefined) return { mergeShas: [], branch: ref, ...subject };
  if (own === '') return undefined;
  const why = name === '' ? 'GITHUB_SHA' : `GITHUB_SHA of the event ${name}`;
  return { sha: own.toLowerCase(), mergeShas: [], why, branch: ref };
}

type Subject = Pick<EventCommit, 'sha' | 'why'> & Partial<EventCommit>;

/** What the payload itself is about; the names are those of the events that carry it. */
function subjectOf(name: string, event: Payload, own: string): Subject | undefined {
  const isAbout = (...names: string[]) => name === '' || names.some((one) => name.startsWith(one));
  const { pull_request: pull, deployment, workflow_run: run } = event;
  if (pull !== undefined && isAbout('pull_request')) return pullRequestSubject(pull, own);
  if (deployment !== undefined && isAbout('deployment')) {
    return { sha: deployment.sha, why: 'the commit of the deployment of this event' };
  }
  if (run !== undefined && isAbout('workflow_run')) {
    const branch = baseOf(run);
    return { sha: run.head_sha, why: 'the commit of the workflow run of this event', branch };
  }
  return checkSubject(event, isAbout);
}

function checkSubject(
  { check_run: check, check_suite: suite, merge_group: group, sha: status }: Payload,
  isAbout: (...names: string[]) => boolean,
): Subject | undefined {
  if (check !== undefined && isAbout('check_run')) {
    const branch = baseOf({ ...check.check_suite, ...check });
    return { sha: check.head_sha, why: 'the commit of the check run of this event', branch };
  }
  if (suite !== undefined && isAbout('check_suite')) {
    const branch = baseOf(suite);
    return { sha: suite.head_sha, why: 'the commit of the check suite of this event', branch };
  }
  if (group !== undefined && isAbout('merge_group')) {
    const branch = branchOf(group.base_ref);
    return { sha: group.head_sha, why: 'the head of the merge group', branch };
  }
  if (status === undefined || !isAbout('status')) return undefined;
  return { sha: status, why: 'the commit of the status of this event' };
}

function pullRequestSubject(pull: z.infer<typeof pullRequest>, own: string): Subject {
  const number = pull.number === undefined ? 'the pull request' : `pull request ${pull.number}`;
  const merge = [own.toLowerCase(), pull.merge_commit_sha?.toLowerCase() ?? ''];
  const { sha: head } = pull.head;
  return {
    sha: head.toLowerCase(),
    mergeShas: [...new Set(merge)].filter((one) => one !== '' && one !== head.toLowerCase()),
    why: `the head of ${number}`,
    branch: pull.base?.ref,
  };
}

/**
 * The branch whose rules a commit has to fulfil: the base of its pull request. Undefined for the
 * pull request of a fork, since the branch of that name here is another one.
 */
function baseOf(head: Partial<z.infer<typeof ofHead>>): string | undefined {
  const [pull] = head.pull_requests ?? [];
  if (pull !== undefined) return pull.base.ref;
  if (head.event?.startsWith('pull_request')) return undefined;
  return branchOf(head.head_branch ?? undefined);
}

const MERGE_QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;

/** Undefined for a tag and the like. The branches of a merge queue stand for the one behind it. */
function branchOf(ref: string | undefined): string | undefined {
  if (ref === undefined || ref === '') return undefined;
  const branch = ref.replace(/^refs\/heads\//, '');
  if (branch.startsWith('refs/')) return undefined;
  return MERGE_QUEUE.exec(branch)?.[1] ?? branch;
}

const commit = z.looseObject({ sha: z.string().check(z.regex(/^[0-9a-f]{40}$/)) });

/** The commit that a branch or tag points to; undefined where there is no such ref. */
export async function resolveRef(
  github: Github,
  ref: string,
  limits: ReadLimits,
): Promise<string | undefined> {
  const found = await unlessRefused(['not-found'], () =>
    github.read({
      route: 'GET /repos/{owner}/{repo}/commits/{ref}',
      parameters: { ref },
      resource: `commit of ${ref}`,
      permission: 'contents: read',
      schema: commit,
      ...limits,
    }),
  );
  return found?.sha;
}
