import { requestOptionsOf } from '../../http/request-options.ts';
import { path } from '../../http/safe-path.ts';
import type { Nomad } from '../connection.ts';
import { type HeldReadOptions, holding, type Indexed, indexed } from '../held-read-options.ts';
import { type Evaluation, evaluation } from '../schemas/job.ts';

/** An evaluation. Fails with `not-found` for an unknown id. */
export async function readEvaluation(
  nomad: Nomad,
  id: string,
  request: HeldReadOptions,
): Promise<Indexed<Evaluation>> {
  const { query, ...limits } = holding(request);
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
  return indexed(answer);
}
