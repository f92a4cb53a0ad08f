import type { Route } from '../../core/http/exchange.ts';
import { isHealthy, isUnhealthy, terminalAllocation } from '../allocations/terminal.ts';
import { allocationStub } from '../allocations/view.ts';
import { deploymentsOf, deploymentView } from '../deployments/deployment.ts';
import { evaluationView } from '../evaluations/evaluation.ts';
import { requireCapability } from '../http/caller.ts';
import type { Endpoints, ReadCall } from '../http/endpoint.ts';
import { page } from '../http/paging.ts';
import { parseGoBoolean } from '../http/query.ts';
import type { Reading } from '../http/reading.ts';
import type { Job } from '../jobspec/job.ts';
import type { Store } from '../store/store.ts';
import { jobKey, topics } from '../store/topics.ts';
import { diffJobs } from './job-diff.ts';
import { jobStub, jobSummary } from './job-summary.ts';
import { findJob, versionsOf } from './upsert.ts';

interface OfJob {
  store: Store;
  namespace: string;
  id: string;
  /** Also what belongs to an earlier job of the same name. */
  all: boolean;
}

function ofJob(store: Store, { request, query, caller }: ReadCall): OfJob {
  requireCapability(caller, query.namespace, 'read-job');
  const all = parseGoBoolean(request.query.get('all') ?? '') ?? false;
  return { store, namespace: query.namespace, id: request.params['id'] ?? '', all };
}

function byId(left: { ID: string }, right: { ID: string }): number {
  return left.ID < right.ID ? -1 : 1;
}

function job({ store, namespace, id }: OfJob): Reading {
  const found = findJob(store, namespace, id);
  const watched = [topics.job(namespace, id)];
  if (found !== undefined) return { index: found.ModifyIndex, topics: watched, body: found };
  return { index: store.tableIndex('jobs'), topics: watched, missing: 'job not found' };
}

/** With `diffs=true` what each version changed; the oldest has no diff. */
function versions({ store, namespace, id }: OfJob, withDiffs: boolean): Reading {
  const found = versionsOf(store, namespace, id);
  const watched = [topics.job(namespace, id)];
  const index = found[0]?.ModifyIndex ?? store.tableIndex('jobs');
  if (found.length === 0) return { index, topics: watched, missing: 'job versions not found' };
  const meta = { Index: index, KnownLeader: true, LastContact: 0, NextToken: '' };
  const diffs = found.slice(0, -1).map((version, place) => diffJobs(found[place + 1], version));
  const Diffs = withDiffs && diffs.length > 0 ? diffs : null;
  return { index, topics: watched, body: { Diffs, ...meta, Versions: found } };
}

/** The deployments of the present job; of all jobs of that name where `all`. */
function presentDeployments({ store, namespace, id, all }: OfJob) {
  const createIndex = findJob(store, namespace, id)?.CreateIndex;
  return deploymentsOf(store, namespace, id).filter(
    ({ JobCreateIndex }) => all || createIndex === undefined || JobCreateIndex === createIndex,
  );
}

function deployments(of: OfJob): Reading {
  return {
    index: of.store.tableIndex('deployments'),
    topics: [topics.jobDeployments(of.namespace, of.id)],
    body: presentDeployments(of).map(deploymentView),
  };
}

function latest(of: OfJob): Reading {
  const found = presentDeployments(of).at(-1);
  const body = found === undefined ? null : deploymentView(found);
  return { ...deployments(of), body };
}

function allocations({ store, namespace, id, all }: OfJob): Reading {
  const createIndex = findJob(store, namespace, id)?.CreateIndex;
  const present = (of: Job) => all || createIndex === undefined || of.CreateIndex === createIndex;
  const found = store.allocations
    .all()
    .filter(({ Namespace, JobID }) => Namespace === namespace && JobID === id)
    .filter(({ Job }) => present(Job))
    .sort(byId);
  return {
    index: store.tableIndex('allocations'),
    topics: [topics.jobAllocations(namespace, id)],
    body: found.map(allocationStub),
  };
}

function evaluations({ store, namespace, id }: OfJob): Reading {
  const found = store.evaluations
    .all()
    .filter(({ Namespace, JobID }) => Namespace === namespace && JobID === id)
    .sort(byId);
  return {
    index: store.tableIndex('evaluations'),
    topics: [topics.jobEvaluations(namespace, id)],
    body: found.map(evaluationView),
  };
}

/** Jobs are listed by their id, unlike other lists. */
function list(store: Store, { query, caller }: ReadCall): Reading {
  requireCapability(caller, query.namespace, 'list-jobs');
  const { namespace, prefix } = query;
  const { records, nextToken } = page({
    records: store.jobs
      .all()
      .filter(({ Namespace }) => namespace === '*' || Namespace === namespace)
      .filter(({ ID }) => ID.startsWith(prefix)),
    query,
    byId: true,
    rowOf: (one) => one,
    allowed: ({ Namespace }) => caller.allows(Namespace, 'list-jobs'),
  });
  const body = records.map((one) => jobStub(store, one));
  return { index: store.tableIndex('jobs'), topics: ['jobs'], body, nextToken };
}

function summary({ store, namespace, id }: OfJob): Reading {
  const found = findJob(store, namespace, id);
  const watched = [topics.job(namespace, id), topics.jobAllocations(namespace, id)];
  const index = found?.ModifyIndex ?? store.tableIndex('jobs');
  if (found === undefined) return { index, topics: watched, missing: 'job not found' };
  return { index, topics: watched, body: jobSummary(store, found) };
}

/** The counts that groups have: `GET /v1/job/:id/scale`. */
function scale({ store, namespace, id }: OfJob): Reading {
  const found = findJob(store, namespace, id);
  const watched = [topics.job(namespace, id)];
  const index = found?.ModifyIndex ?? store.tableIndex('jobs');
  if (found === undefined) return { index, topics: watched, missing: 'job not found' };
  const groups = found.TaskGroups.map(({ Name, Count }) => {
    const own = store.allocations
      .all()
      .filter((one) => one.JobID === id && one.Namespace === namespace && one.TaskGroup === Name)
      .filter((one) => !terminalAllocation(one));
    const healthy = own.filter(isHealthy).length;
    const running = own.filter(({ ClientStatus }) => ClientStatus === 'running').length;
    const unhealthy = own.filter(isUnhealthy).length;
    const counts = { Desired: Count, Placed: own.length, Running: running, Healthy: healthy };
    return [Name, { ...counts, Unhealthy: unhealthy, Events: null }];
  });
  const { JobModifyIndex: at, CreateIndex, Stop } = found;
  const members = { JobID: id, Namespace: namespace, JobCreateIndex: CreateIndex };
  const body = { ...members, JobModifyIndex: at, JobStopped: Stop };
  return { index, topics: watched, body: { ...body, TaskGroups: Object.fromEntries(groups) } };
}

/** The source a version was registered with: `GET /v1/job/:id/submission?version=`. */
function submission(store: Store, call: ReadCall): Reading {
  const { namespace, id } = ofJob(store, call);
  const version = Number(call.request.query.get('version') ?? 0);
  const body = store.submissions.get(jobKey(namespace, id, version));
  const watched = [topics.job(namespace, id)];
  const index = store.tableIndex('jobs');
  if (body === undefined) return { index, topics: watched, missing: 'job source not found' };
  const { source, ...rest } = body;
  return { index, topics: watched, body: { Source: source, ...rest } };
}

/** The reads around a job. */
export function jobReadRoutes(endpoints: Endpoints, store: Store): Route[] {
  const read = (path: string, answer: (of: OfJob) => Reading) =>
    endpoints.read(path, (call) => answer(ofJob(store, call)));
  return [
    ...endpoints.read('/v1/jobs', (call) => list(store, call)),
    ...read('/v1/job/', job),
    ...read('/v1/job/:id', job),
    ...read('/v1/job/:id/summary', summary),
    ...read('/v1/job/:id/scale', scale),
    ...endpoints.read('/v1/job/:id/submission', (call) => submission(store, call)),
    ...endpoints.read('/v1/job/:id/versions', (call) => {
      const withDiffs = parseGoBoolean(call.request.query.get('diffs') ?? '') ?? false;
      return versions(ofJob(store, call), withDiffs);
    }),
    ...read('/v1/job/:id/deployment', latest),
    ...read('/v1/job/:id/deployments', deployments),
    ...read('/v1/job/:id/allocations', allocations),
    ...read('/v1/job/:id/evaluations', evaluations),
  ];
}
