import type { Result } from '@rollout-actions/action/action-run';
import type { WriteTrace } from '@rollout-actions/client/edgegap/calls/call';
import type { Tag } from '@rollout-actions/client/edgegap/schemas/tags';
import { createTag, deleteTag, listTags, renameTag } from '@rollout-actions/client/edgegap/tags';
import { Failure } from '@rollout-actions/client/http/failure';
import { assertAllowedApplications, selectDeployments } from '../deployments/lookup.ts';
import { requestOptions, type Session } from '../session.ts';

/** Adds tags; those that are there are left. */
export async function tag(session: Session): Promise<Result> {
  const { edgegap, inputs } = session;
  return await change(session, async (id) => {
    for (const name of inputs.tags) {
      await unless('conflict', session, (trace) =>
        createTag(edgegap, { id, name }, { ...requestOptions(session), trace }),
      );
    }
  });
}

/** Removes tags; those that are not there are no error. */
export async function untag(session: Session): Promise<Result> {
  const { edgegap, inputs } = session;
  return await change(session, async (id) => {
    const names = new Set(
      (await listTags(edgegap, id, requestOptions(session))).map(({ name }) => name),
    );
    for (const name of inputs.tags.filter((one) => names.has(one))) {
      await unless('not-found', session, (trace) =>
        deleteTag(edgegap, { id, name }, { ...requestOptions(session), trace }),
      );
    }
  });
}

/** Renames one tag. It is `unchanged` where the new name is there and the old one is not. */
export async function rename(session: Session): Promise<Result> {
  const { edgegap, inputs } = session;
  const [name = ''] = inputs.tags;
  const newName = inputs.newTag ?? '';
  return await change(session, async (id) => {
    const names = new Set(
      (await listTags(edgegap, id, requestOptions(session))).map((one) => one.name),
    );
    if (names.has(newName) && !names.has(name)) return;
    await session.record.write((trace) =>
      renameTag(edgegap, { id, name, newName }, { ...requestOptions(session), trace }),
    );
  });
}

/** Lists the tags of deployments. */
export async function list(session: Session): Promise<Result> {
  const ids = await selectDeployments(session);
  return await toReadResult(session, ids, 'succeeded');
}

async function change(session: Session, write: (id: string) => Promise<void>): Promise<Result> {
  const ids = await selectDeployments(session);
  await assertAllowedApplications(session, ids);
  for (const id of ids) await write(id);
  return await toReadResult(session, ids, session.record.changed ? 'succeeded' : 'unchanged');
}

/** Does a write that may turn out to be done already. */
async function unless(
  kind: 'conflict' | 'not-found',
  session: Session,
  write: (trace: WriteTrace) => Promise<unknown>,
): Promise<void> {
  try {
    await session.record.write(write);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== kind) throw error;
  }
}

async function toReadResult(
  session: Session,
  ids: readonly string[],
  outcome: 'succeeded' | 'unchanged',
): Promise<Result> {
  const entries = [];
  for (const id of ids) {
    entries.push([id, await listTags(session.edgegap, id, requestOptions(session))] as const);
  }
  session.run.outputs.set(
    'tags',
    Object.fromEntries(entries.map(([id, tags]) => [id, tags.map(describe)])),
  );
  const sentences = entries.map(
    ([id, tags]) =>
      `Deployment ${id} carries ${tags.map(({ name }) => name).join(', ') || 'no tag'}.`,
  );
  return { outcome, reason: sentences.join(' ') };
}

function describe(one: Tag) {
  return { name: one.name, createTime: one.create_time, lastUpdated: one.last_updated };
}
