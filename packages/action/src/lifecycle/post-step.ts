import type { ActionDefinition } from '../action-definition.ts';
import type { Fields } from '../inputs/define.ts';
import { reportPost } from '../report/report-end.ts';
import type { Host } from '../runner/host.ts';
import type { End } from './end.ts';
import { openRunContext, type RunContext, readAllInputs } from './run-context.ts';
import type { KeptState } from './state.ts';
import { supervise } from './supervise.ts';

/** After a cancel the server ends the job within 5 min, and other post steps want some of it. */
const POST_LIMIT_MS = 120_000;

/** The post step: finishes what the main step kept and could not end. Mostly there is nothing. */
export async function runPost<F extends Fields, Output extends string>(
  definition: ActionDefinition<F, Output>,
  host: Host,
  state: KeptState,
): Promise<void> {
  if (state.isSettled || Object.keys(state.kept).length === 0) {
    host.setExitCode(0);
    return;
  }
  const context = openRunContext(definition, { host, limitMs: POST_LIMIT_MS });
  await supervise(context, {
    work: () => finish(definition, context, state.kept),
    conclude: (end) => reportPost(context, end),
  });
}

async function finish<F extends Fields, Output extends string>(
  definition: ActionDefinition<F, Output>,
  context: RunContext<Output>,
  kept: KeptState['kept'],
): Promise<End> {
  const { run, name } = context;
  const { values } = await readAllInputs(definition, context);
  const body = await definition.load();
  if (body.finish === undefined) return { outcome: 'unchanged', reason: 'nothing is left to do' };
  await body.finish(kept, run, values);
  return { outcome: 'succeeded', reason: `what ${name} had left open is finished` };
}
