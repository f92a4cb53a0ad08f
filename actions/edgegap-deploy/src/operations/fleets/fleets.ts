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
import { requestOptions, type Session } from '../../session.ts';

/** Makes a fleet. */
export async function create(session: Session): Promise<Result> {
  const { edgegap, inputs } = session;
  const body = { name: nameOf(session), enabled: inputs.fleetEnabled ?? false };
  const fleet = await session.record.write((trace) =>
    createFleet(edgegap, body, { ...requestOptions(session), trace }),
  );
  return changed(session, [fleet], `Fleet ${fleet.name} was made.`);
}

/** Reads one fleet. */
export async function get(session: Session): Promise<Result> {
  const fleet = await readFleet(session.edgegap, nameOf(session), requestOptions(session));
  setFleetOutputs(session, [fleet]);
  const state = fleet.enabled ? 'enabled' : 'disabled';
  return { outcome: 'succeeded', reason: `Fleet ${fleet.name} is ${state}.` };
}

/** Reads all fleets of the organisation. */
export async function list(session: Session): Promise<Result> {
  const fleets = await listFleets(session.edgegap, requestOptions(session));
  setFleetOutputs(session, fleets);
  const names = fleets.map(({ name }) => name).join(', ');
  const reason = fleets.length === 0 ? 'There are no fleets.' : `Fleets: ${names}.`;
  return { outcome: 'succeeded', reason };
}

/** Enables, disables or renames a fleet; one that is already so is `unchanged`. */
export async function update(session: Session): Promise<Result> {
  const { edgegap, inputs } = session;
  const name = nameOf(session);
  const before = await readFleet(edgegap, name, requestOptions(session));
  const newName = inputs.newFleet ?? name;
  const enabled = inputs.fleetEnabled ?? before.enabled;
  if (before.enabled === enabled && newName === name) {
    setFleetOutputs(session, [before]);
    return { outcome: 'unchanged', reason: `Fleet ${name} is already so; no change.` };
  }
  const change = {
    ...(newName === name ? {} : { name: newName }),
    ...(inputs.fleetEnabled === undefined ? {} : { enabled }),
  };
  const fleet = await session.record.write((trace) =>
    updateFleet(edgegap, { fleet: name, change }, { ...requestOptions(session), trace }),
  );
  return changed(
    session,
    [fleet],
    `Fleet ${fleet.name}${newName === name ? '' : ` (was ${name})`} is ` +
      `${fleet.enabled ? 'enabled' : 'disabled'} now.`,
  );
}

/** Deletes a fleet with its policies and links. */
export async function remove(session: Session): Promise<Result> {
  const name = nameOf(session);
  await session.record.write((trace) =>
    deleteFleet(session.edgegap, name, { ...requestOptions(session), trace }),
  );
  return changed(session, [], `Fleet ${name} was deleted, with its policies and links.`);
}

/** From now on the fleet makes deployments of a version. */
export async function link(session: Session): Promise<Result> {
  const what = versionOf(session);
  await session.record.write((trace) =>
    linkVersion(session.edgegap, what, { ...requestOptions(session), trace }),
  );
  const { fleet, application, version } = what;
  const reason = `Fleet ${fleet} makes deployments of ${application} ${version} now.`;
  return { outcome: 'succeeded', reason };
}

/** From now on the fleet makes no more deployments of a version. */
export async function unlink(session: Session): Promise<Result> {
  const what = versionOf(session);
  await session.record.write((trace) =>
    unlinkVersion(session.edgegap, what, { ...requestOptions(session), trace }),
  );
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
  setFleetOutputs(session, fleets);
  return { outcome: 'succeeded', reason };
}

function setFleetOutputs({ run }: Session, fleets: readonly Fleet[]): void {
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
