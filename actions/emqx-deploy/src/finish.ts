import type { ActionRun } from '@rollout-actions/action/action-run';
import type { Emqx } from '@rollout-actions/client/emqx/connection';
import { describeRequest } from '@rollout-actions/client/emqx/create-request';
import { readDeployment } from '@rollout-actions/client/emqx/deployments';
import { findCreated } from '@rollout-actions/client/emqx/find-created';
import { type Deadline, startDeadline } from '@rollout-actions/client/time/deadline';
import * as z from 'zod/mini';
import { connect } from './connect.ts';
import { describeFinding, whyUnread } from './deployments/interrupted-create.ts';
import type { Inputs } from './inputs/inputs.ts';
import { OPEN_WRITES } from './writes.ts';

const wanted = z.object({
  platform: z.string(),
  region: z.string(),
  type: z.string(),
  connections: z.number(),
  tps: z.optional(z.number()),
  name: z.optional(z.string()),
  projectId: z.optional(z.string()),
  version: z.optional(z.string()),
});

/** `unclear`: its answer was lost; `sent`: main ended before it came, if it was sent at all. */
const state = z.enum(['sent', 'unclear']);

const openWrite = z.discriminatedUnion('verb', [
  z.object({ verb: z.enum(['start', 'stop']), id: z.string(), state }),
  z.object({
    verb: z.literal('create'),
    wanted,
    fromMs: z.number(),
    before: z.array(z.string()),
    state,
  }),
]);

type OpenWrite = z.infer<typeof openWrite>;

/** For each open write, ms: other post steps want to run too. */
const MAX_READ_MS = 60_000;
/** How long a new deployment may take to show in the list, ms. */
const APPEARS_WITHIN_MS = 40_000;

/**
 * The post step: reads what became of each write whose end main did not learn, and says so. It
 * writes nothing.
 */
export async function readOpenWrites(
  kept: Readonly<Record<string, string>>,
  run: ActionRun,
  inputs: Inputs,
): Promise<void> {
  const raw: unknown = JSON.parse(kept[OPEN_WRITES] ?? '[]');
  const writes = z.array(openWrite).parse(raw);
  if (writes.length === 0) return;
  const emqx = connect(inputs, run);
  run.requests(() => emqx.api.sent());
  try {
    for (const write of writes) {
      const sentence = `${describeOpen(write)} ${await findingOf(write, emqx, run)}`;
      run.log.warning(sentence);
      run.report.remark(sentence);
    }
  } finally {
    await emqx.api.close();
  }
}

function describeOpen(write: OpenWrite): string {
  const what =
    write.verb === 'create'
      ? `The create call for ${describeRequest(write.wanted)}`
      : `The ${write.verb} of deployment ${write.id}`;
  const why = write.state === 'sent' ? 'the step ended before its answer' : 'its answer was lost';
  return `${what} may have been carried out: ${why}.`;
}

async function findingOf(write: OpenWrite, emqx: Emqx, run: ActionRun): Promise<string> {
  using deadline = startDeadline(run.world.clock, MAX_READ_MS, run.signal);
  try {
    if (write.verb === 'create') return await createFinding(write, emqx, { run, deadline });
    const { signal } = deadline;
    const { status } = await readDeployment(emqx, write.id, { signal, deadline });
    return `Deployment ${write.id} is ${status} now.`;
  } catch (error) {
    const unread = whyUnread(error);
    if (write.verb === 'create') return describeFinding({ candidates: [], unread });
    return `Its status could not be read (${unread}). Check the console.`;
  }
}

async function createFinding(
  { wanted, fromMs, before }: Extract<OpenWrite, { verb: 'create' }>,
  emqx: Emqx,
  { run, deadline }: { run: ActionRun; deadline: Deadline },
): Promise<string> {
  const { candidates, unread } = await findCreated({
    emqx,
    deadline,
    wanted,
    onQuota: 'fail',
    withinMs: APPEARS_WITHIN_MS,
    before: before.map((id) => ({ id })),
    called: { fromMs, toMs: run.world.clock.wall() },
  });
  const finding = describeFinding({ candidates, ...(unread && { unread: unread.what }) });
  return candidates.length === 0
    ? finding
    : `${finding} It costs money, and the API cannot delete it.`;
}
