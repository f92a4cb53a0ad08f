import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BundleOptions, runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';

/** The head of the pull request. */
export const SHA = 'a'.repeat(40);
export const MERGE_COMMIT = 'b'.repeat(40);
export const PULL_REQUEST = 7;

/** The variables of a run of a workflow for a pull request, with GitHub at `url`. */
export function workflowEnvironment(
  url: string,
  folder: string,
  fork?: string,
): Record<string, string> {
  const head = { sha: SHA, repo: { full_name: fork ?? 'octo/app' } };
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: PULL_REQUEST, head } }));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: MERGE_COMMIT,
    GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/deploy.yml@refs/heads/main',
    RUNNER_TEMP: folder,
  };
}

export const REPORTS = {
  comment: 'preview',
  'check-run': 'deploy',
  'deployment-environment': 'pr-7',
  'github-token': 'ghs_1234567890abcdef',
};

/** Runs a step as the runner does: its main script, then its post script with the state. */
export async function reportedStep(
  url: string,
  options: BundleOptions & {
    fork?: string;
    envOfMain?: Record<string, string>;
    afterMain?: () => void;
  },
) {
  using folder = temporaryFolder();
  const { fork, inputs, env, envOfMain, afterMain, ...rest } = options;
  const surroundings = { ...workflowEnvironment(url, folder.path, fork), ...env };
  const given = { ...rest, inputs: { ...REPORTS, ...inputs }, env: surroundings };
  const main = await runBundle({ ...given, env: { ...surroundings, ...envOfMain } });
  afterMain?.();
  const { signalAt: _, onLine: __, ...later } = given;
  const post = await runBundle({ ...later, phase: 'post', state: main.state });
  return { main, post };
}
