import type { ActionDefinition } from './action-definition.ts';
import type { Result } from './action-run.ts';
import { explanation } from './documentation.ts';
import type { Fields } from './inputs/define.ts';
import { runPost } from './lifecycle/post-step.ts';
import { createPublishing, type Publishing } from './lifecycle/publishing.ts';
import { openRunContext, type RunContext, readAllInputs } from './lifecycle/run-context.ts';
import { readState } from './lifecycle/state.ts';
import { supervise } from './lifecycle/supervise.ts';
import { report } from './report/report-end.ts';
import { type Host, thisProcess } from './runner/host.ts';

const MIN_NODE = 24;

/**
 * Runs an action as the runner's main or post step; the same bundle is both. Never rejects: every
 * error becomes an outcome, and the exit code is 1 until a green end is written down.
 */
export async function execute<F extends Fields, Output extends string>(
  definition: ActionDefinition<F, Output>,
  host: Host = thisProcess,
): Promise<void> {
  host.setExitCode(1);
  if (Number.parseInt(host.nodeVersion, 10) < MIN_NODE) {
    const have = `This action needs Node ${MIN_NODE}, but the runner started it with Node`;
    const remedy = 'Update the runner to 2.327.1 or later.';
    host.toolkit.error(`${have} ${host.nodeVersion}. ${remedy}\n${explanation(undefined)}`);
    return;
  }
  if (host.step === 'main') return await runMain(definition, host);
  const state = readState(host.env);
  // A cancel can kill main before it has kept a word; its post step must not do the work then.
  if (state === undefined) host.setExitCode(0);
  else await runPost(definition, host, state);
}

/** The main step: reads the inputs, loads the action, lets it work and reports its end. */
async function runMain<F extends Fields, Output extends string>(
  definition: ActionDefinition<F, Output>,
  host: Host,
): Promise<void> {
  const context = openRunContext(definition, { host });
  const publishing = createPublishing(context);
  await supervise(context, {
    work: () => act(definition, context, publishing),
    conclude(end) {
      report(context, end);
      publishing.conclude(end);
    },
    publish: publishing.finish,
  });
}

async function act<F extends Fields, Output extends string>(
  definition: ActionDefinition<F, Output>,
  context: RunContext<Output>,
  publishing: Publishing,
): Promise<Result> {
  const { run, log, state } = context;
  state.started();
  const { values, warnings } = await readAllInputs(definition, context);
  for (const warning of warnings) log.warning(warning);
  const body = await definition.load();
  publishing.begin(body.loadPublisher);
  run.signal.throwIfAborted();
  return body.run(values, run);
}
