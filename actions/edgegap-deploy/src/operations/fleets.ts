import type { Result } from '@rollout-actions/action/action-run';
import {
  createFleet,
  deleteFleet,
  linkVersion,
  listFleets,
  readFleet,
  unlinkVersion,
  updateFleet,
} from '@rollout-actions/client/edgegap/fleets/fleets';
import type { Fleet } from '@rollout-actions/client/edgegap/schemas/fleets';
import { markChanged, requestOptions, type Session } from '../session.ts';

/** Makes a fleet. */
export async function create(session: Session): Promise<Result> {
  const { edgegap, inputs } = session;
  const body = { name: nameOf(session), enabled: inputs.fleetEnabled ?? false };
  const fleet = await createFleet(edgegap, body, requestOptions(session));
  return changed(session, [fleet], `Fleet ${fleet.name} was made.`);
}

export async function get(session: Session): Promise<Result> {
  const fleet = await readFleet(session.edgegap, nameOf(session), requestOptions(session));
  tell(session, [fleet]);
  const state = fleet.enabled ? 'enabled' : 'disabled';
  return { outcome: 'succeeded', reason: `Fleet ${fleet.name} is ${state}.` };
}

export async function list(session: Session): Promise<Result> {
  const fleets = await listFleets(session.edgegap, requestOptions(session));
  tell(session, fleets);
  const names = fleets.map(({ name }) => name).join(', ');
  const reason = fleets.length === 0 ? 'There are no fleets.' : `Fleets: ${names}.`;
  return { outcome: 'succeeded', reason };
}

/** Enables or disables a fleet; one that is so is `unchanged`. */
export async function update(session: Session): Promise<Result> {
  const { edgegap, inputs } = session;
  const name = nameOf(session);
  const before = await readFleet(edgegap, name, requestOptions(session));
  if (before.enabled === inputs.fleetEnabled) {
    tell(session, [before]);
    return { outcome: 'unchanged', reason: `Fleet ${name} was so already.` };
  }
  const change = { enabled: inputs.fleetEnabled };
  const fleet = await updateFleet(edgegap, { fleet: name, change }, requestOptions(session));
  return changed(
    session,
    [fleet],
    `Fleet ${name} is ${fleet.enabled ? 'enabled' : 'disabled'} now.`,
  );
}

/** Deletes a fleet with its policies and links. */
export async function remove(session: Session): Promise<Result> {
  const name = nameOf(session);
  await deleteFleet(session.edgegap, name, requestOptions(session));
  return changed(session, [], `Fleet ${name} was deleted, with its policies and links.`);
}

/** From now on the fleet makes deployments of a version. */
export async function link(session: Session): Promise<Result> {
  const what = versionOf(session);
  await linkVersion(session.edgegap, what, requestOptions(session));
  markChanged(session);
  const { fleet, application, version } = what;
  const reason = `Fleet ${fleet} makes deployments of ${application} ${version} now.`;
  return { outcome: 'succeeded', reason };
}

export async function unlink(session: Session): Promise<Result> {
  const what = versionOf(session);
  await unlinkVersion(session.edgegap, what, requestOptions(session));
  markChanged(session);
  const { fleet, application, version } = what;
  const reason = `Fleet ${fleet} makes no more deployments of ${application} ${version}.`;
  return { outcome: 'succeeded', reason };
}

function nameOf({ inputs }: Session): string {
  return inputs.fleet ?? '';
}

function versionOf({ inputs }: Session) {
  const { fleet = '', application = '', version = '' } = inputs;
  return { fleet, application, version };
}

function changed(session: Session, fleets: readonly Fleet[], reason: string): Result {
  markChanged(session);
  tell(session, fleets);
  return { outcome: 'succeeded', reason };
}

function tell({ run }: Session, fleets: readonly Fleet[]): void {
  run.outputs.set(
    'fleets',
    fleets.map((fleet) => ({
      name: fleet.name,
      enabled: fleet.enabled,
      createTime: fleet.create_time,
      lastUpdated: fleet.last_updated,
    })),
  );
}
