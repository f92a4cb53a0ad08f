import { ActionError } from '@rollout-actions/action/action-error';
import type { ActionRun } from '@rollout-actions/action/action-run';
import { githubConnectionOptions } from '@rollout-actions/action/connection';
import { Failure } from '@rollout-actions/client/http/failure';
import { type EventCommit, eventCommit } from '@rollout-actions/github/commits/event-commit';
import { ownJob } from '@rollout-actions/github/commits/own-job';
import { connectGithub, type Github } from '@rollout-actions/github/connection';
import { readNewestDeployment } from '@rollout-actions/github/deployments/deployments';
import { watchDeployment } from '@rollout-actions/github/deployments/watch-deployment';
import { goalOf } from '../../targets/goal.ts';
import type { Target } from '../../targets/target.ts';
import {
  type Explanation,
  fixed,
  type Metadata,
  type Opening,
  type SharedInputs,
  type Source,
  withMetadata,
} from '../provider.ts';
import { type CommitTarget, commitReaders } from './commit-readers.ts';
import type { GithubInputs, GithubResource } from './target.ts';

const MAX_NAMES = 20;

/** Reads all checks of a commit by one paged list, all its statuses by another. */
export function openSource(opening: Opening<GithubResource, GithubInputs>): Source {
  const { targets, inputs, run } = opening;
  const github = connect(inputs, run);
  const event = eventCommit(run.env);
  const cadence = inputs.interval === undefined ? undefined : fixed(inputs.interval);
  const names = new Map<string, readonly string[]>();
  const ofCommits = targets.flatMap((target) => commitTarget(target, inputs));
  logEvent(ofCommits, event, run);
  const readers = [
    ...targets.flatMap(({ name: target, resource }) => {
      if (resource.kind !== 'deployment') return [];
      const { id, repository } = resource;
      const place = repository === undefined ? github : github.withRepository(repository);
      return [watchDeployment({ github: place, target, id, cadence })];
    }),
    ...commitReaders(ofCommits, {
      github,
      event,
      cadence,
      ownJob: ownJob(run.env, inputs.checkRun),
      ignore: inputs.ignore,
      // With `follow` the newest deployment counts, whatever its commit.
      followsNewest: inputs.onSuperseded === 'follow',
      onNames: (target, all) => names.set(target, all),
    }),
  ];
  const resources = new Map(targets.map(({ name, resource }) => [name, resource]));
  return {
    readers: readers.map((reader) => withMetadata(reader, ({ raw: { url } }) => metadataOf(url))),
    sent: github.sent,
    close: github.close,
    explain: async ({ name }, { last }) => {
      if (last?.state === 'inactive') {
        return await explainInactive(github, resources.get(name), { run, id: last.id });
      }
      return last === undefined || last.id === '' ? explainAbsent(names.get(name)) : {};
    },
  };
}

function commitTarget(target: Target<GithubResource>, inputs: SharedInputs): CommitTarget[] {
  const { name, resource } = target;
  if (resource.kind === 'deployment') return [];
  const goal = goalOf(target, inputs);
  const wanted = { until: new Set(goal.until.keys()), failOn: new Set(goal.failOn.keys()) };
  return [{ target: name, resource, wanted }];
}

/** Says which commit the targets without a ref are about, since GITHUB_SHA may be another one. */
function logEvent(
  targets: readonly CommitTarget[],
  event: EventCommit | undefined,
  { log }: ActionRun,
): void {
  const isAsked = targets.some(
    ({ resource: { repository, ref } }) => repository === undefined && ref === undefined,
  );
  if (!isAsked || event === undefined) return;
  log.info(`github: targets without @<ref> are about commit ${event.sha}, ${event.why}.`);
}

function connect(inputs: GithubInputs, run: ActionRun): Github {
  const repository = run.env('GITHUB_REPOSITORY') ?? '';
  if (!/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    throw new ActionError(
      'refused',
      'GITHUB_REPOSITORY names no repository for the github: targets.',
    );
  }
  const connection = githubConnectionOptions(run);
  if (connection === undefined) {
    throw new ActionError('refused', 'GITHUB_API_URL is not a URL: the github: targets need it.');
  }
  return connectGithub({ ...connection, repository, token: inputs.githubToken ?? '' });
}

function metadataOf(url: string): Metadata {
  if (url === '') return {};
  const fqdn = URL.parse(url)?.hostname;
  return { url, ...(fqdn === undefined ? {} : { fqdn }) };
}

/** A deployment becomes inactive when a newer one to its environment has succeeded. */
async function explainInactive(
  github: Github,
  resource: GithubResource | undefined,
  { run: { signal, deadline }, id }: { run: ActionRun; id: string },
): Promise<Explanation> {
  if (resource?.kind !== 'environment') return { outcome: 'superseded' };
  const search = { environment: resource.name, shas: [] };
  try {
    const newest = await readNewestDeployment(github, search, { signal, deadline });
    const isOther = newest !== undefined && String(newest.id) !== id;
    return { outcome: 'superseded', ...(isOther ? { supersededBy: String(newest.id) } : {}) };
  } catch (error) {
    if (error instanceof Failure) return { outcome: 'superseded' };
    throw error;
  }
}

function explainAbsent(names: readonly string[] | undefined): Explanation {
  if (names === undefined) return {};
  if (names.length === 0) return { clause: 'the commit has none at all' };
  const shown = names.slice(0, MAX_NAMES).join(', ');
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
  return { clause: `the commit has ${shown}${more}` };
}
