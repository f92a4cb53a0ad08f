import type { ActionDefinition } from './action-definition.ts';
import type { Result } from './action-run.ts';
import type { Fields } from './inputs/define.ts';
import { readInputs } from './inputs/read.ts';
import { report } from './report.ts';
import type { Host } from './runner/host.ts';
import { openSession, type Session } from './session.ts';
import { supervise } from './supervise.ts';

/** The main step: reads the inputs, loads the action, lets it work and reports its end. */
export async function runMain<F extends Fields>(
  definition: ActionDefinition<F>,
  host: Host,
): Promise<void> {
  const session = openSession(definition, { host });
  await supervise(session, {
    work: () => act(definition, session),
    conclude: (end) => report(session, end),
  });
}

async function act<F extends Fields>(
  definition: ActionDefinition<F>,
  { run, host, log, state }: Session,
): Promise<Result> {
  state.started();
  const { values, warnings } = readInputs(definition.inputs, host.env);
  for (const warning of warnings) log.warning(warning);
  const body = await definition.load();
  run.signal.throwIfAborted();
  return body.run(values, run);
}
