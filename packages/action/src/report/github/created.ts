import { Failure, mayBeCarriedOut } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { createRepeatPause } from '@rollout-actions/client/wait/cadence';
import type { World } from '@rollout-actions/client/world';
import type { ReportMemory } from './report-memory.ts';

/** For how many reads a list may lag behind a create: 7 s. */
const MAX_READS = 4;
const UNCLEAR = 'unclear';

/** Something that is created once on GitHub. */
export interface Creation {
  /** Where its id is kept. */
  name: string;
  memory: ReportMemory;
  world: World;
  /** Sends the create and gives the id. */
  create(options: RequestOptions): Promise<number>;
  /** Finds what this very step has created. */
  find(options: RequestOptions): Promise<number | undefined>;
}

/**
 * The id of what this step has created, which is created now where it is not there yet. A create
 * that was sent and whose answer nobody has is looked for first, also by the post step after a
 * kill.
 */
export async function createdOnce(creation: Creation, options: RequestOptions): Promise<number> {
  const { name, memory, create } = creation;
  const before = await findCreated(creation, options);
  if (before !== undefined) return before;
  memory.set(name, UNCLEAR);
  try {
    const id = await create(options);
    memory.set(name, String(id));
    return id;
  } catch (error) {
    if (error instanceof Failure && !mayBeCarriedOut(error)) memory.set(name, '');
    throw error;
  }
}

/** The id of what this step has created before; undefined where it surely or probably has not. */
export async function findCreated(
  { name, memory, world, find }: Creation,
  options: RequestOptions,
): Promise<number | undefined> {
  if (isKnown(memory, name)) return Number(memory.get(name));
  if (memory.get(name) !== UNCLEAR) return undefined;
  const pause = createRepeatPause(world);
  for (let reads = 0; reads < MAX_READS; reads += 1) {
    await pause.next(options.signal);
    const found = await find(options);
    if (found === undefined) continue;
    memory.set(name, String(found));
    return found;
  }
  return undefined;
}

/** Whether the id of what was created is kept under `name`. */
export function isKnown(memory: ReportMemory, name: string): boolean {
  const kept = memory.get(name);
  return kept !== undefined && kept !== '' && kept !== UNCLEAR;
}
