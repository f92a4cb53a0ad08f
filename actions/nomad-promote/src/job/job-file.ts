import { readFile } from 'node:fs/promises';
import { ActionError } from '@rollout-actions/action/action-error';
import { type JobSubmission, parseJob } from '@rollout-actions/client/nomad/jobs/jobs';
import { type JobSpec, jobSpec } from '@rollout-actions/client/nomad/schemas/job';
import * as z from 'zod/mini';
import { requestOptions, type Session } from '../session.ts';

// `nomad job run -output` and the API wrap the job, `nomad job inspect` does too.
const file = z.union([
  z.pipe(
    z.looseObject({ Job: jobSpec }),
    z.transform(({ Job }) => Job),
  ),
  jobSpec,
]);

/** The content of `job-file`: the job in its JSON form, and its source for Nomad's interface. */
export interface JobFile {
  spec: JobSpec;
  submission: JobSubmission;
}

/**
 * Reads the job of `job-file`. HCL is given to the server's own parser, with `variables`; a file
 * that begins with a brace is JSON.
 */
export async function readJobFile(session: Session): Promise<JobFile> {
  const { inputs, nomad } = session;
  const path = inputs.jobFile ?? '';
  const text = await contentOf(path);
  if (text.trimStart().startsWith('{')) {
    if (inputs.variables !== undefined) {
      throw new ActionError('refused', `variables are for HCL, and the job-file ${path} is JSON.`);
    }
    const submission = { Source: text, Format: 'json' as const, Variables: '' };
    return { spec: specOf(path, text), submission };
  }
  const { variables } = inputs;
  const spec = await parseJob(nomad, { hcl: text, variables }, requestOptions(session));
  return { spec, submission: { Source: text, Format: 'hcl2', Variables: variables ?? '' } };
}

async function contentOf(path: string): Promise<string> {
  try {
    const text = await readFile(path, 'utf8');
    // Editors on Windows put a byte order mark before the first character.
    return text.replace(/^\uFEFF/, '');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new ActionError(
      'refused',
      `The job-file ${path} cannot be read (${why}): set its path relative to the workspace, and ` +
        'check out the repository before this step.',
    );
  }
}

function specOf(path: string, text: string): JobSpec {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ActionError(
      'refused',
      `The job-file ${path} starts like JSON but is not valid JSON.`,
    );
  }
  const job = file.safeParse(json);
  if (job.success) return job.data;
  throw new ActionError('refused', `The job-file ${path} contains no job: no Job with an ID.`);
}
