import type { Answer, Route } from '../../core/http/exchange.ts';
import { badRequest } from '../errors.ts';
import { writeJson } from '../go/json-writer.ts';
import { requireCapability } from '../http/caller.ts';
import type { Endpoints, WriteCall } from '../http/endpoint.ts';
import { namespaceOf } from '../http/query.ts';
import { readParseBody } from './body.ts';
import { canonicalJob } from './canonical.ts';
import { givenJob } from './job.ts';

const jsonOnly =
  'Failed to parse job: input.hcl:1,1-1: HCL is not understood here; ' +
  'The emulator reads jobs only as JSON: send the job as JSON, with or without "Job" around it, ' +
  'or use a real Nomad agent.';

function readJob(text: string): unknown {
  try {
    const job: unknown = JSON.parse(text);
    if (typeof job === 'object' && job !== null && 'Job' in job) return job.Job;
    return job;
  } catch {
    throw badRequest(jsonOnly);
  }
}

/**
 * Parses a job as far as an emulator can: HCL is refused with a sentence that says so, JSON in the
 * form of the jobs API is taken.
 */
function parse(call: WriteCall): Answer {
  const namespace = namespaceOf(call.request.query);
  requireCapability(call.identify(), namespace, 'parse-job', 'submit-job');
  const body = readParseBody(call.request.body);
  if (body.JobHCL === '') throw badRequest('Job spec is empty');
  const read = givenJob.safeParse(readJob(body.JobHCL));
  if (!read.success || !read.data.ID) throw badRequest(jsonOnly);
  const job = body.Canonicalize
    ? canonicalJob(read.data, read.data.Namespace ?? namespace)
    : read.data;
  return { status: 200, rawJson: writeJson(job, call.pretty) };
}

export function parseRoutes(endpoints: Endpoints): Route[] {
  return endpoints.write('/v1/jobs/parse', parse);
}
