import { readFile } from 'node:fs/promises';
import { ActionError } from '@rollout-actions/action/action-error';
import { parseJob } from '@rollout-actions/client/nomad/jobs/jobs';
import * as z from 'zod';
import type { Session } from '../session.ts';

const spec = z.looseObject({ ID: z.string().min(1) });
// `nomad job run -output` and the API wrap the job, `nomad job inspect` does too.
const file = z.union([z.looseObject({ Job: spec }).transform(({ Job }) => Job), spec]);

export type JobSpec = z.infer<typeof spec>;

/**
 * The job of `job-file` in its JSON form. HCL is given to the server's own parser, with
 * `variables`; a file that begins with a brace is JSON.
 */
export async function readJobFile({ inputs, nomad, run }: Session): Promise<JobSpec> {
  const path = inputs.jobFile ?? '';
  const text = await contentOf(path);
  if (text.trimStart().startsWith('{')) {
    if (inputs.variables !== undefined) {
      throw new ActionError('refused', `variables are for HCL, and the job-file ${path} is JSON.`);
    }
    return jobOf(path, text);
  }
  const request = { signal: run.signal, deadline: run.deadline };
  return await parseJob(nomad, { hcl: text, variables: inputs.variables }, request);
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new ActionError(
      'refused',
      `The job-file ${path} cannot be read (${why}): give its path from the workspace, and check ` +
        'out the repository before this step.',
    );
  }
}

function jobOf(path: string, text: string): JobSpec {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ActionError('refused', `The job-file ${path} begins like JSON and is none.`);
  }
  const job = file.safeParse(json);
  if (job.success) return job.data;
  throw new ActionError('refused', `The job-file ${path} holds no job: it has no Job with an ID.`);
}
