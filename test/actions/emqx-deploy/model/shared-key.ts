import { execute } from '@rollout-actions/action/execute';
import { readPairs } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { createFakeClock } from '../../../support/time/fake-clock.ts';
import { settleRequests } from '../../../support/time/settle-requests.ts';
import { definition, stepHost, variables } from './trial.ts';
import { type HandledCall, openTrialAccount } from './trial-account.ts';

/** Several jobs that use one key within an hour or two. */
export interface SharedKeyPlan {
  seed: number;
  fixture: unknown;
  before: readonly { path: string; body: unknown }[];
  jobs: readonly { afterMs: number; inputs: Readonly<Record<string, string>> }[];
}

export interface JobEnd {
  inputs: Readonly<Record<string, string>>;
  outputs: Readonly<Record<string, string>>;
  /** On the clock, ms. */
  startMs: number;
  endMs: number;
  /** Of its deployment, when the job ended. */
  status: string | undefined;
}

export interface SharedKeyTrial {
  jobs: readonly JobEnd[];
  handled: readonly HandledCall[];
}

/** Runs the jobs side by side, each as a step of its own, on one fake clock. */
export async function runJobs({
  seed,
  fixture,
  before,
  jobs,
}: SharedKeyPlan): Promise<SharedKeyTrial> {
  const clock = createFakeClock({ settle: settleRequests });
  const account = await openTrialAccount({ clock, seed, fixture, onEvent: () => {} });
  try {
    for (const { path, body } of before) await account.control(path, body);
    const server = await account.serve([]);
    const runs = jobs.map(async ({ afterMs, inputs }): Promise<JobEnd> => {
      using folder = temporaryFolder();
      await clock.sleep(afterMs, new AbortController().signal);
      const env = variables({ inputs }, server, account);
      const { host, files } = stepHost(folder.path, { clock, env });
      const startMs = clock.now();
      await execute(definition, host);
      const endMs = clock.now();
      const truth = account.truth().find(({ id }) => id === inputs['deployment-id']);
      const outputs = await readPairs(files.GITHUB_OUTPUT);
      return { inputs, outputs, startMs, endMs, status: truth?.status };
    });
    return { jobs: await clock.run(Promise.all(runs)), handled: account.handled };
  } finally {
    await account.close();
  }
}
