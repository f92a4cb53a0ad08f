import type { ActionDefinition } from '../action-definition.ts';
import type { Fields } from '../inputs/define.ts';
import { createReportMemory, readReportMemory } from '../report/github/report-memory.ts';
import { reportPost } from '../report/report-end.ts';
import type { Host } from '../runner/host.ts';
import { sentenceOf } from './causes.ts';
import type { End } from './end.ts';
import { openRunContext, type RunContext, readAllInputs } from './run-context.ts';
import type { KeptState } from './state.ts';
import { supervise } from './supervise.ts';

/** After a cancel the server ends the job within 5 min, and other post steps want some of it. */
const POST_LIMIT_MS = 120_000;
const REPORTS_LIMIT_MS = 60_000;

/** The post step: finishes what the main step kept and could not end. Mostly there is nothing. */
export async function runPost<F extends Fields, Output extends string>(
  definition: ActionDefinition<F, Output>,
  host: Host,
  state: KeptState,
): Promise<void> {
  const hasWork = !state.isSettled && Object.keys(state.kept).length > 0;
  const reports = readReportMemory(host.env);
  const isPublished = reports === undefined || reports['published'] === 'true';
  if (!hasWork) host.setExitCode(0);
  if (!hasWork && isPublished) return;
  const context = openRunContext(definition, { host, limitMs: POST_LIMIT_MS });
  const publish = isPublished ? {} : { publish: () => publishLate(definition, context, reports) };
  if (hasWork) {
    await supervise(context, {
      work: () => finish(definition, context, state.kept),
      conclude: (end) => reportPost(context, end),
      ...publish,
    });
    return;
  }
  await publish.publish?.();
  context.close();
  host.forceExitSoon();
}

/** Ends the reports on GitHub that main could not end, with what it has written down. */
async function publishLate<F extends Fields, Output extends string>(
  definition: ActionDefinition<F, Output>,
  context: RunContext<Output>,
  before: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    const { loadPublisher } = await definition.load();
    if (loadPublisher === undefined) return;
    const { openPublisher } = await loadPublisher();
    const memory = createReportMemory(before, context.state.reports);
    const publisher = openPublisher(context, memory);
    publisher?.conclude(undefined);
    await publisher?.finish(REPORTS_LIMIT_MS);
  } catch (error) {
    context.log.warning(`The reports on GitHub could not be ended: ${sentenceOf(error)}`);
  }
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
