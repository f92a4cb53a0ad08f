import type { ActionDefinition } from '../action-definition.ts';
import type { Result } from '../action-run.ts';
import type { Fields } from '../inputs/define.ts';
import { readInputs } from '../inputs/read.ts';
import { report } from '../report.ts';
import type { Host } from '../runner/host.ts';
import { openRunContext, type RunContext } from './run-context.ts';
import { supervise } from './supervise.ts';

/** The main step: reads the inputs, loads the action, lets it work and reports its end. */
export async function runMain<F extends Fields>(
  definition: ActionDefinition<F>,
  host: Host,
): Promise<void> {
  const context = openRunContext(definition, { host });
  await supervise(context, {
    work: () => act(definition, context),
    conclude: (end) => report(context, end),
  });
}

async function act<F extends Fields>(
  definition: ActionDefinition<F>,
  { run, host, log, state }: RunContext,
): Promise<Result> {
  state.started();
  const { values, warnings } = readInputs(definition.inputs, host.env);
  for (const warning of warnings) log.warning(warning);
  const body = await definition.load();
  run.signal.throwIfAborted();
  return body.run(values, run);
}
