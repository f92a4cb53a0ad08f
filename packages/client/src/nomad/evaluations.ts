import { path } from '../http/safe-path.ts';
import { type Ask, ends, type HeldAsk, holding, type Indexed, indexed } from './ask.ts';
import type { Nomad } from './connection.ts';
import { type Allocation, allocation } from './schemas/allocation.ts';
import { type Evaluation, evaluation } from './schemas/job.ts';

/** An evaluation. Fails with `not-found` for an unknown id. */
export async function readEvaluation(
  nomad: Nomad,
  id: string,
  ask: HeldAsk,
): Promise<Indexed<Evaluation>> {
  const { query, ...limits } = holding(ask);
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/evaluation/${id}`,
    query: { ...nomad.scope, ...query },
    effect: 'read',
    resource: `evaluation ${id}`,
    schema: evaluation,
    ...limits,
    ...ends(ask),
  });
  return indexed(answer);
}

/** One allocation with all its members, ports included. */
export async function readAllocation(nomad: Nomad, id: string, ask: Ask): Promise<Allocation> {
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/allocation/${id}`,
    query: { ...nomad.scope },
    effect: 'read',
    resource: `allocation ${id}`,
    schema: allocation,
    ...ends(ask),
  });
  return answer.value;
}
