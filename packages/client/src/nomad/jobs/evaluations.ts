import { type RequestOptions, requestOptionsOf } from '../../http/request-options.ts';
import { path } from '../../http/safe-path.ts';
import type { Deadline } from '../../time/deadline.ts';
import { blocking } from '../../wait/cadence.ts';
import { wait } from '../../wait/engine.ts';
import type { Reader } from '../../wait/reader.ts';
import { settledTarget } from '../../wait/settled-target.ts';
import type { World } from '../../world.ts';
import {
  type BlockingQueryOptions,
  blockingParameters,
  createBlockingQuery,
  type Indexed,
  indexed,
} from '../blocking-query.ts';
import { assertRequested, type Nomad } from '../connection.ts';
import { type Evaluation, evaluation, evaluations } from '../schemas/job.ts';

const ENDED: ReadonlySet<string> = new Set(['complete', 'failed', 'canceled']);

/** An evaluation. Fails with `not-found` for an unknown id. */
export async function readEvaluation(
  nomad: Nomad,
  id: string,
  request: BlockingQueryOptions,
): Promise<Indexed<Evaluation>> {
  const { query, ...limits } = blockingParameters(request);
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/evaluation/${id}`,
    query: { ...nomad.scope, ...query },
    effect: 'read',
    resource: `evaluation ${id}`,
    schema: evaluation,
    ...limits,
    ...requestOptionsOf(request),
  });
  assertRequested(nomad, { resource: `evaluation ${id}`, requested: id }, answer.value.ID);
  return indexed(answer);
}

/** The evaluations of a job, in no particular order; none for an unknown job. */
export async function readJobEvaluations(
  nomad: Nomad,
  job: string,
  request: RequestOptions,
): Promise<Evaluation[]> {
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/job/${job}/evaluations`,
    query: { ...nomad.scope },
    effect: 'read',
    resource: `evaluations of job ${job}`,
    schema: evaluations,
    ...requestOptionsOf(request),
  });
  return answer.value;
}

/** Whether the scheduler is done with an evaluation: only then it names its deployment. */
function isEvaluated({ Status }: Evaluation): boolean {
  return ENDED.has(Status);
}

export interface EvaluationSearch {
  world: World;
  nomad: Nomad;
  id: string;
  deadline: Deadline;
  /** ms within which the scheduler has to be done with it. */
  discoveryMs: number;
}

/**
 * Waits until the scheduler is done with an evaluation; gives undefined where it is not in time.
 * Throws the signal's reason, or the `Failure` of a read: `not-found` for an unknown id.
 */
export async function waitForEvaluation(search: EvaluationSearch): Promise<Evaluation | undefined> {
  const { world, nomad, id, deadline, discoveryMs } = search;
  const target = `evaluation ${id}`;
  const query = createBlockingQuery<Evaluation>((request) => readEvaluation(nomad, id, request));
  const reader: Reader<Evaluation> = {
    name: nomad.name,
    targets: [target],
    cadence: blocking,
    async read(readOptions) {
      const raw = await query.read(readOptions);
      if (!isEvaluated(raw)) return [];
      return [{ target, observation: { state: 'ended', id, revision: '', evidence: [], raw } }];
    },
  };
  const goal = {
    until: new Map([['ended', 0]]),
    failOn: new Map<string, number>(),
    discoveryMs,
    onSuperseded: 'follow' as const,
  };
  const goals = new Map([[target, goal]]);
  const end = await wait({ world, deadline, readers: [reader], goals, mode: { kind: 'all' } });
  return settledTarget(end, target).last?.raw;
}
