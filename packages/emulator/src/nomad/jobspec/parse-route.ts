import type { Answer, Route } from '../../core/http/exchange.ts';
import { badRequest } from '../errors.ts';
import { writeJson } from '../go/json-writer.ts';
import { requireCapability } from '../http/caller.ts';
import type { Endpoints, WriteCall } from '../http/endpoint.ts';
import { namespaceOf } from '../http/query.ts';
import { readParseBody } from './body.ts';
import { canonicalJob } from './canonical.ts';
import { JobFileError } from './hcl/expressions.ts';
import { parseJobHcl } from './hcl/parse-hcl.ts';
import { givenJob } from './job.ts';

function refused(why: string) {
  return badRequest(
    `Failed to parse job: ${why.startsWith('input.hcl') ? '' : 'input.hcl: '}${why}`,
  );
}

/**
 * A job in the form of the jobs API, with or without `Job` around it; undefined for other texts.
 */
function readJson(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const job: unknown = JSON.parse(text);
    return typeof job === 'object' && job !== null && 'Job' in job ? job.Job : job;
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
}

async function readJob(text: string, variables: string): Promise<unknown> {
  const json = readJson(text);
  if (json !== undefined) return json;
  try {
    return await parseJobHcl(text, variables);
  } catch (error) {
    if (error instanceof JobFileError) throw refused(error.message);
    throw error;
  }
}

/** `POST /v1/jobs/parse`: HCL with the usual blocks, or JSON in the form of the jobs API. */
async function parse(call: WriteCall): Promise<Answer> {
  const namespace = namespaceOf(call.request.query);
  requireCapability(call.authenticate(), namespace, 'parse-job', 'submit-job');
  const body = readParseBody(call.request.body);
  if (body.JobHCL === '') throw badRequest('Job spec is empty');
  const read = givenJob.safeParse(await readJob(body.JobHCL, body.Variables));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw refused(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  if (!read.data.ID) throw refused('the job has no id');
  const job = body.Canonicalize
    ? canonicalJob(read.data, read.data.Namespace ?? namespace)
    : read.data;
  return { status: 200, rawJson: writeJson(job, call.pretty) };
}

/** The agent that is asked parses by itself, whatever the region (observed). */
export function parseRoutes(endpoints: Endpoints): Route[] {
  return endpoints.write('/v1/jobs/parse', parse).map((route) => ({
    ...route,
    handle: (request) => {
      const query = new URLSearchParams(request.query);
      query.delete('region');
      return route.handle({ ...request, query });
    },
  }));
}
