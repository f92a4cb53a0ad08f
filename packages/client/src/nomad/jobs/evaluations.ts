import { path } from '../../http/safe-path.ts';
import { ends, type HeldAsk, holding, type Indexed, indexed } from '../ask.ts';
import type { Nomad } from '../connection.ts';
import { type Evaluation, evaluation } from '../schemas/job.ts';

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
