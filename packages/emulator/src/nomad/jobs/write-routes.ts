import type { Answer, Route } from '../../core/http/exchange.ts';
import type { Caller } from '../acl/acl.ts';
import type { AllocationPorts } from '../client/ports.ts';
import { deploymentsOf } from '../deployments/deployment.ts';
import { isActive } from '../deployments/status.ts';
import { badRequest, errorList, NomadError, refusal } from '../errors.ts';
import { writeJson } from '../go/json-writer.ts';
import { requireCapability } from '../http/caller.ts';
import type { Endpoints, WriteCall } from '../http/endpoint.ts';
import { namespaceOf, parseGoBoolean } from '../http/query.ts';
import { writeAnswer } from '../http/reading.ts';
import { readPlanBody, readRegisterBody, readRevertBody, readScaleBody } from '../jobspec/body.ts';
import { canonicalJob, findGroup } from '../jobspec/canonical.ts';
import type { GivenJob, Job } from '../jobspec/job.ts';
import type { Server } from '../server.ts';
import { deregisterJob } from './deregister.ts';
import { planJob } from './plan.ts';
import {
  checkJob,
  evaluateJob,
  problemsOf,
  type Registration,
  registerJob,
  revertRegistration,
} from './register.ts';
import { findJob } from './upsert.ts';

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
  const caller = call.authenticate();
  const job = jobOf(call, { ...body, Job: body.Job }, caller);
  checkJob(server, job);
  requireCapability(caller, job.Namespace, 'submit-job', 'register-job');
  const enforceIndex = body.EnforceIndex ? body.JobModifyIndex : undefined;
  const kept = body.PreserveCounts ? withPresentCounts(server, job) : job;
  const registration: Registration = {
    job: kept,
    enforceIndex,
    evalPriority: body.EvalPriority,
    submission: body.Submission,
  };
  await ports.prepare(job);
  const reply = registerJob(server, registration);
  return writeAnswer(reply.Index, reply, call.pretty);
}

/** The job with the counts that its groups have now. */
function withPresentCounts({ store }: Server, job: Job): Job {
  const present = findJob(store, job.Namespace, job.ID);
  const TaskGroups = job.TaskGroups.map((group) => {
    const count = findGroup(present, group.Name)?.Count;
    return count === undefined ? group : { ...group, Count: count };
  });
  return { ...job, TaskGroups };
}

/** `POST /v1/job/:id/plan`: what registering the job would do. */
function plan({ server }: JobWrites, call: WriteCall): Answer {
  const body = readPlanBody(call.request.body);
  if (body.Job === undefined) throw badRequest('Job must be specified');
  if (body.Job.ID == null) throw badRequest('Job must have a valid ID');
  if (body.Job.ID !== call.request.params['id']) throw badRequest('Job ID does not match');
  const caller = call.authenticate();
  const job = jobOf(call, { ...body, Job: body.Job }, caller);
  checkJob(server, job);
  requireCapability(caller, job.Namespace, 'submit-job', 'plan-job');
  const reply = planJob(server, job, body.Diff);
  return writeAnswer(reply.Index, reply, call.pretty);
}

/**
 * `POST /v1/job/:id/scale`: another count, which an active deployment forbids (seen on an agent).
 */
async function scale({ server, ports }: JobWrites, call: WriteCall): Promise<Answer> {
  const { Target, Count } = readScaleBody(call.request.body);
  const namespace = namespaceOf(call.request.query);
  const name = Target['Group'] ?? '';
  if (name === '') throw badRequest('missing task group name for scaling action');
  requireCapability(call.authenticate(), namespace, 'scale-job', 'submit-job');
  const job = findJob(server.store, namespace, call.request.params['id'] ?? '');
  if (job === undefined) throw new NomadError(404, `job "${call.request.params['id']}" not found`);
  if (findGroup(job, name) === undefined) {
    throw badRequest(`task group "${name}" specified for scaling does not exist in job`);
  }
  const active = deploymentsOf(server.store, namespace, job.ID).some(isActive);
  if (active) throw badRequest('job scaling blocked due to active deployment');
  const TaskGroups = job.TaskGroups.map((group) =>
    group.Name === name && Count !== null ? { ...group, Count } : group,
  );
  const scaled = { ...job, TaskGroups, Stable: false };
  await ports.prepare(scaled);
  const reply = registerJob(server, { job: scaled, enforceIndex: undefined, evalPriority: 0 });
  return writeAnswer(reply.Index, reply, call.pretty);
}

/** `POST /v1/validate/job`. */
function validate({ server }: JobWrites, call: WriteCall): Answer {
  const body = readPlanBody(call.request.body);
  if (body.Job?.ID == null) throw badRequest('Job must be specified');
  const caller = call.authenticate();
  const job = jobOf(call, { ...body, Job: body.Job }, caller);
  requireCapability(caller, job.Namespace, 'parse-job', 'submit-job');
  const ValidationErrors = problemsOf(server, job);
  const found = ValidationErrors.length > 0;
  const reply = {
    DriverConfigValidated: true,
    Error: found ? errorList(ValidationErrors) : '',
    ValidationErrors: found ? ValidationErrors : null,
    Warnings: '',
  };
  return { status: 200, rawJson: writeJson(reply, call.pretty) };
}

/** `POST /v1/job/:id/evaluate`: the scheduler evaluates the job again. */
function evaluate({ server }: JobWrites, call: WriteCall): Answer {
  const namespace = namespaceOf(call.request.query);
  requireCapability(call.authenticate(), namespace, 'submit-job', 'evaluate-job', 'read-job');
  const job = findJob(server.store, namespace, call.request.params['id'] ?? '');
  if (job === undefined) throw refusal('job not found');
  const reply = evaluateJob(server, job);
  return writeAnswer(reply.Index, reply, call.pretty);
}

async function revert({ server, ports }: JobWrites, call: WriteCall): Promise<Answer> {
  const id = call.request.params['id'] ?? '';
  const body = readRevertBody(call.request.body);
  if (body.JobID === '') throw badRequest('JobID must be specified');
  if (body.JobID !== id) throw badRequest('Job ID does not match');
  const namespace = namespaceOf(call.request.query);
  const caller = call.authenticate();
  requireCapability(caller, namespace, 'submit-job', 'revert-job');
  const versions = { to: body.JobVersion, enforcePrior: body.EnforcePriorVersion };
  const found = revertRegistration(server, { namespace, id }, versions);
  const NomadTokenID = caller.accessor || found.job['NomadTokenID'];
  const registration = { ...found, job: { ...found.job, NomadTokenID } };
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
  requireCapability(call.authenticate(), namespace, 'submit-job', 'purge-job', ...stop);
  const reply = deregisterJob(server, { namespace, id: params['id'] ?? '' }, purges);
  return writeAnswer(reply.Index, reply, call.pretty);
}

/** AclState, revert and deregister. */
export function jobWriteRoutes(endpoints: Endpoints, writes: JobWrites): Route[] {
  const { server } = writes;
  return [
    ...endpoints.write('/v1/jobs', (call) => register(writes, call)),
    ...endpoints.write('/v1/job/:id', (call) => register(writes, call, call.request.params['id'])),
    ...endpoints.write('/v1/job/:id/plan', (call) => plan(writes, call)),
    ...endpoints.write('/v1/job/:id/scale', (call) => scale(writes, call)),
    ...endpoints.write('/v1/job/:id/evaluate', (call) => evaluate(writes, call)),
    ...endpoints.write('/v1/validate/job', (call) => validate(writes, call)),
    ...endpoints.write('/v1/job/:id/revert', (call) => revert(writes, call)),
    ...endpoints.plain('DELETE', '/v1/job/:id', (call) => deregister(server, call)),
  ];
}
