import type { ActionRun } from '@rollout-actions/action/action-run';
import type { Emqx } from '@rollout-actions/client/emqx/connection';
import { candidatesIn } from '@rollout-actions/client/emqx/create-once';
import { describeRequest } from '@rollout-actions/client/emqx/create-request';
import { listDeployments, readDeployment } from '@rollout-actions/client/emqx/deployments';
import { Failure } from '@rollout-actions/client/http/failure';
import { z } from 'zod';
import { connect } from './connect.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { WriteSubject } from './session.ts';
import { OPEN_WRITES } from './writes.ts';

const wanted = z.object({
  platform: z.string(),
  region: z.string(),
  type: z.string(),
  connections: z.number(),
  tps: z.number().optional(),
  name: z.string().optional(),
  projectId: z.string().optional(),
  version: z.string().optional(),
});

const openWrites = z.array(
  z.discriminatedUnion('verb', [
    z.object({ verb: z.enum(['start', 'stop']), id: z.string() }),
    z.object({
      verb: z.literal('create'),
      wanted,
      fromMs: z.number(),
      before: z.array(z.string()),
    }),
  ]),
);

/**
 * The post step: looks once more at each write whose end main did not learn, and says what it
 * finds.
 * It writes nothing.
 */
export async function readOpenWrites(
  state: Readonly<Record<string, string>>,
  run: ActionRun,
  inputs: Inputs,
): Promise<void> {
  const kept: unknown = JSON.parse(state[OPEN_WRITES] ?? '[]');
  const writes = openWrites.parse(kept);
  if (writes.length === 0) return;
  const emqx = connect(inputs, run);
  run.requests(() => emqx.api.sent());
  try {
    for (const write of writes) run.log.warning(await findingOf(write, emqx, run));
  } finally {
    await emqx.api.close();
  }
}

async function findingOf(write: WriteSubject, emqx: Emqx, run: ActionRun): Promise<string> {
  try {
    return write.verb === 'create'
      ? await createFinding(write, emqx, run)
      : await operationFinding(write, emqx, run);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const what =
      write.verb === 'create'
        ? `The create call for ${describeRequest(write.wanted)}`
        : `The ${write.verb} of deployment ${write.id}`;
    return `${what} was sent and may have been carried out. ${error.message} Check the console.`;
  }
}

async function operationFinding(
  { verb, id }: Extract<WriteSubject, { id: string }>,
  emqx: Emqx,
  { signal, deadline }: ActionRun,
): Promise<string> {
  const { status } = await readDeployment(emqx, id, { signal, deadline });
  return `The ${verb} of deployment ${id} was sent and its answer was lost; it is ${status} now.`;
}

async function createFinding(
  write: Extract<WriteSubject, { verb: 'create' }>,
  emqx: Emqx,
  { signal, deadline, world }: ActionRun,
): Promise<string> {
  const list = await listDeployments(emqx, { signal, deadline });
  const before = write.before.map((id) => ({ id }));
  const called = { fromMs: write.fromMs, toMs: world.clock.wall() };
  const { inTime } = candidatesIn(list, { wanted: write.wanted, before }, called);
  const what = describeRequest(write.wanted);
  if (inTime.length === 0) {
    return (
      `The create call for ${what} was sent and its answer was lost; the list shows no new ` +
      'deployment of this kind. It can still appear: check the console later.'
    );
  }
  const found = inTime.map(({ id, status }) => `${id} (${status})`).join(', ');
  return (
    `The create call for ${what} was sent and its answer was lost; the list shows what may have ` +
    `come of it: ${found}. It costs money, and the API cannot delete it.`
  );
}
