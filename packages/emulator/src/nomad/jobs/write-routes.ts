import type { Answer, Route } from '../../core/http/exchange.ts';
import type { Caller } from '../acl/acl.ts';
import type { AllocationPorts } from '../client/ports.ts';
import { badRequest, refusal } from '../errors.ts';
import { requireCapability } from '../http/caller.ts';
import type { Endpoints, WriteCall } from '../http/endpoint.ts';
import { namespaceOf, parseGoBoolean } from '../http/query.ts';
import { writeAnswer } from '../http/reading.ts';
import { readRegisterBody, readRevertBody } from '../jobspec/body.ts';
import { canonicalJob } from '../jobspec/canonical.ts';
import type { GivenJob, Job } from '../jobspec/job.ts';
import type { Server } from '../server.ts';
import { deregisterJob } from './deregister.ts';
import { checkJob, type Registration, registerJob, revertRegistration } from './register.ts';

export interface JobWrites {
  server: Server;
  ports: AllocationPorts;
}

/**
 * The job with the namespace and region it goes to: the query's, else the body's, else its own
 * (recorded). With access control on it carries the token that registers it. Throws 500 for a
 * region that is not this one.
 */
function jobOf(
  call: WriteCall,
  body: { Job: GivenJob; Namespace: string; Region: string },
  caller: Caller,
): Job {
  const { query } = call.request;
  const region = query.get('region') || body.Region || body.Job.Region || 'global';
  if (region !== 'global') throw refusal('No path to region');
  const namespace = query.get('namespace') || body.Namespace || body.Job.Namespace || 'default';
  const job = canonicalJob({ ...body.Job, Region: region }, namespace);
  return caller.accessor === '' ? job : { ...job, NomadTokenID: caller.accessor };
}

async function register({ server, ports }: JobWrites, call: WriteCall, pathId?: string) {
  const body = readRegisterBody(call.request.body);
  if (body.Job === undefined) throw badRequest('Job must be specified');
  if (body.Job.ID == null) throw badRequest("Job ID hasn't been provided");
  if (pathId !== undefined && body.Job.ID !== pathId) {
    throw badRequest('Job ID does not match name');
  }
  if (body.EvalPriority < 0 || body.EvalPriority > 100) {
    throw badRequest('eval priority must be between 1 and 100 inclusively');
  }
  const caller = call.identify();
  const job = jobOf(call, { ...body, Job: body.Job }, caller);
  checkJob(server, job);
  requireCapability(caller, job.Namespace, 'submit-job', 'register-job');
  const enforceIndex = body.EnforceIndex ? body.JobModifyIndex : undefined;
  const registration: Registration = { job, enforceIndex, evalPriority: body.EvalPriority };
  await ports.prepare(job);
  const reply = registerJob(server, registration);
  return writeAnswer(reply.Index, reply, call.pretty);
}

async function revert({ server, ports }: JobWrites, call: WriteCall): Promise<Answer> {
  const id = call.request.params['id'] ?? '';
  const body = readRevertBody(call.request.body);
  if (body.JobID === '') throw badRequest('JobID must be specified');
  if (body.JobID !== id) throw badRequest('Job ID does not match');
  const namespace = namespaceOf(call.request.query);
  requireCapability(call.identify(), namespace, 'submit-job', 'revert-job');
  const versions = { to: body.JobVersion, enforcePrior: body.EnforcePriorVersion };
  const registration = revertRegistration(server, { namespace, id }, versions);
  await ports.prepare(registration.job);
  const reply = registerJob(server, registration);
  return writeAnswer(reply.Index, reply, call.pretty);
}

function deregister(server: Server, call: WriteCall): Answer {
  const { query, params } = call.request;
  const text = query.get('purge') ?? '';
  const purges = text === '' ? false : parseGoBoolean(text);
  if (purges === undefined) {
    const why = `strconv.ParseBool: parsing "${text}": invalid syntax`;
    throw refusal(`Failed to parse value of "purge" (${text}) as a bool: ${why}`);
  }
  const namespace = namespaceOf(query);
  const stop = purges ? [] : ['deregister-job'];
  requireCapability(call.identify(), namespace, 'submit-job', 'purge-job', ...stop);
  const reply = deregisterJob(server, { namespace, id: params['id'] ?? '' }, purges);
  return writeAnswer(reply.Index, reply, call.pretty);
}

/** AclState, revert and deregister. */
export function jobWriteRoutes(endpoints: Endpoints, writes: JobWrites): Route[] {
  const { server } = writes;
  return [
    ...endpoints.write('/v1/jobs', (call) => register(writes, call)),
    ...endpoints.write('/v1/job/:id', (call) => register(writes, call, call.request.params['id'])),
    ...endpoints.write('/v1/job/:id/revert', (call) => revert(writes, call)),
    ...endpoints.plain('DELETE', '/v1/job/:id', (call) => deregister(server, call)),
  ];
}
