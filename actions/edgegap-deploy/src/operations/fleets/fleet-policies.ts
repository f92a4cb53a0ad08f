import type { Result } from '@rollout-actions/action/action-run';
import {
  createFleetPolicy,
  deleteFleetPolicy,
  listFleetPolicies,
  readFleetPolicy,
  updateFleetPolicy,
} from '@rollout-actions/client/edgegap/fleets/policies';
import type { FleetPolicy } from '@rollout-actions/client/edgegap/schemas/fleets';
import { requestOptions, type Session } from '../../session.ts';

/** Makes a policy of a fleet. */
export async function create(session: Session): Promise<Result> {
  const { edgegap, inputs } = session;
  const fleet = inputs.fleet ?? '';
  const spec = inputs.policySpec ?? {};
  const policy = await session.record.write((trace) =>
    createFleetPolicy(edgegap, { fleet, spec }, { ...requestOptions(session), trace }),
  );
  return changed(session, [policy], `Policy ${policy.name} of fleet ${fleet} was made.`);
}

/** Reads one policy of a fleet. */
export async function get(session: Session): Promise<Result> {
  const policy = await readFleetPolicy(session.edgegap, named(session), requestOptions(session));
  setPolicyOutputs(session, [policy]);
  const { minimum = 0, maximum = 0 } = policy;
  const reason = `Policy ${policy.name} keeps ${minimum} to ${maximum} servers.`;
  return { outcome: 'succeeded', reason };
}

/** Reads all policies of a fleet. */
export async function list(session: Session): Promise<Result> {
  const fleet = session.inputs.fleet ?? '';
  const policies = await listFleetPolicies(session.edgegap, { fleet }, requestOptions(session));
  setPolicyOutputs(session, policies);
  const names = policies.map(({ name }) => name).join(', ') || 'none';
  return { outcome: 'succeeded', reason: `Policies of fleet ${fleet}: ${names}.` };
}

/** Changes the fields that `policy-spec` has. */
export async function update(session: Session): Promise<Result> {
  const { edgegap, inputs } = session;
  const { fleet, policy } = named(session);
  const spec = inputs.policySpec ?? {};
  const after = await session.record.write((trace) =>
    updateFleetPolicy(edgegap, { fleet, policy, spec }, { ...requestOptions(session), trace }),
  );
  return changed(session, [after], `Policy ${policy} of fleet ${fleet} was changed.`);
}

/** Deletes a policy; its fleet stays. */
export async function remove(session: Session): Promise<Result> {
  const { fleet, policy } = named(session);
  await session.record.write((trace) =>
    deleteFleetPolicy(session.edgegap, { fleet, policy }, { ...requestOptions(session), trace }),
  );
  return changed(session, [], `Policy ${policy} of fleet ${fleet} was deleted.`);
}

function named({ inputs }: Session) {
  return { fleet: inputs.fleet ?? '', policy: inputs.policy ?? '' };
}

function changed(session: Session, policies: readonly FleetPolicy[], reason: string): Result {
  setPolicyOutputs(session, policies);
  return { outcome: 'succeeded', reason };
}

function setPolicyOutputs({ run }: Session, policies: readonly FleetPolicy[]): void {
  run.outputs.set(
    'policies',
    policies.map((policy) => ({
      name: policy.name,
      enabled: policy.enabled ?? null,
      type: policy.type,
      minimum: policy.minimum ?? null,
      maximum: policy.maximum ?? null,
      threshold: policy.threshold ?? null,
      data: policy.data ?? null,
      createTime: policy.create_time,
      lastUpdated: policy.last_updated,
    })),
  );
}
