import { ActionError } from '@rollout-actions/action/action-error';
import { scopedTo } from '@rollout-actions/client/nomad/connection';
import type { JobSpec, UpdateBlock } from '@rollout-actions/client/nomad/schemas/job';
import { groupScope, refuseUnknownGroups } from '../rollout/group-scope.ts';
import type { Session } from '../session.ts';

/**
 * The session for a job file: every call goes to the job's own namespace and region, as with
 * `nomad job run`. The server lets the query win over the job (recorded), so an input that says
 * otherwise than the file is refused instead of deploying elsewhere.
 */
export function boundToJob(session: Session, { ID, Namespace, Region }: JobSpec): Session {
  const { inputs, nomad } = session;
  const own = { namespace: Namespace || undefined, region: Region || undefined };
  const conflicts = (['namespace', 'region'] as const).filter((name) => {
    const given = inputs[name];
    return given !== undefined && own[name] !== undefined && given !== own[name];
  });
  if (conflicts.length > 0) {
    const each = conflicts.map((name) => {
      const variable = `NOMAD_${name.toUpperCase()}`;
      return `${name} ${own[name]} in the job file, ${inputs[name]} in ${name} (or ${variable})`;
    });
    throw new ActionError(
      'refused',
      `Job ${ID}: ${each.join('; ')}. Remove one of the two or make them equal. Nothing was sent ` +
        'to be registered.',
    );
  }
  const scope = {
    namespace: own.namespace ?? nomad.scope.namespace,
    region: own.region ?? nomad.scope.region,
  };
  return { ...session, nomad: scopedTo(nomad, scope) };
}

/** Refuses, before anything is written, what could not be followed or undone afterwards. */
export function refuseUnsuitableJob(session: Session, spec: JobSpec): void {
  const groups = (spec.TaskGroups ?? []).map(({ Name }) => Name ?? '');
  refuseUnknownGroups(session.inputs.groups, { owner: `job ${spec.ID}`, groups });
  const reason = withoutDeployments(session, spec) ?? notHeldBack(session, spec);
  if (reason === undefined) return;
  throw new ActionError('refused', `Job ${spec.ID} was not registered: ${reason}`);
}

/** The first version of a job never has canaries, so it is not registered where they are needed. */
export function refuseFirstVersion({ inputs }: Session, { ID }: JobSpec): void {
  if (!inputs.requireCanaries) return;
  throw new ActionError(
    'refused',
    `Job ${ID} was not registered: require-canaries is true, and the first version of a job ` +
      'never has canaries. Register it once without require-canaries.',
  );
}

function withoutDeployments({ inputs }: Session, spec: JobSpec): string | undefined {
  const type = spec.Type || 'service';
  const use = 'register it with `nomad job run` instead.';
  if (type === 'batch' || type === 'sysbatch') return `${type} jobs have no deployments; ${use}`;
  if (spec.Periodic) return `periodic jobs have no deployments; ${use}`;
  if (spec.ParameterizedJob) return `parameterized jobs have no deployments; ${use}`;
  if (spec.Stop === true) return 'its file says Stop: true, which stops it; remove that member.';
  const updates = updatesOf(spec);
  if (updates.length > 0 && updates.every(({ maxParallel }) => maxParallel === 0)) {
    return 'with max_parallel = 0 in its update block it has no deployments; set 1 or more.';
  }
  // Counts that were scaled since stay as they are with preserve-counts.
  const isCounted = type === 'service' && !inputs.preserveCounts;
  if (isCounted && updates.length > 0 && updates.every(({ count }) => count === 0)) {
    return `without allocations (count = 0 in every group) it has no deployments; ${use}`;
  }
  return undefined;
}

function notHeldBack({ inputs }: Session, spec: JobSpec): string | undefined {
  const inScope = groupScope(inputs.groups);
  const withCanaries = updatesOf(spec).filter(({ canary, maxParallel }) => {
    return canary > 0 && maxParallel > 0;
  });
  const asked = holdsBack(inputs);
  if (asked !== undefined && withCanaries.length > 0) {
    if (withCanaries.every(({ autoPromote }) => autoPromote)) {
      return (
        `it has auto_promote, so the servers promote its canaries without waiting for ${asked}. ` +
        'Remove auto_promote from the update block.'
      );
    }
  }
  if (withCanaries.some(({ group }) => inScope(group))) return undefined;
  const needs = inputs.requireCanaries ? 'require-canaries' : decidingGates(inputs);
  return needs === undefined
    ? undefined
    : `${needs} needs canaries, and no task group asks for any. Set canary in the update block.`;
}

/** What of the inputs holds a promotion back, in words; undefined where nothing does. */
export function holdsBack(inputs: Session['inputs']): string | undefined {
  const isCheck = inputs.operation === 'check';
  if (inputs.stopAt === 'promotable' && !isCheck) return 'stop-at: promotable';
  return decidingGates(inputs) ?? (inputs.bake === 'auto' || inputs.bake > 0 ? 'bake' : undefined);
}

function decidingGates({ gates }: Session['inputs']): string | undefined {
  return gates.some((gate) => !gate['observe-only']) ? 'gates' : undefined;
}

interface Update {
  group: string;
  count: number;
  maxParallel: number;
  canary: number;
  autoPromote: boolean;
}

function updatesOf(spec: JobSpec): Update[] {
  return foldedGroups(spec).map(({ Name, Count, Update: update }) => ({
    group: Name ?? '',
    count: Count ?? 1,
    maxParallel: update?.MaxParallel ?? 1,
    canary: update?.Canary ?? 0,
    autoPromote: update?.AutoPromote ?? false,
  }));
}

/** The task groups of a job, the job's update block folded into theirs as the server does. */
export function foldedGroups({ Update: ofJob, TaskGroups }: JobSpec) {
  const outer = ofJob && !isEmpty(ofJob) ? given(ofJob) : {};
  return (TaskGroups ?? []).map((group) => ({
    ...group,
    Update: { ...outer, ...(group.Update ? given(group.Update) : {}) },
  }));
}

/** A job read back from the server has a block of zeros, which counts for nothing. */
function isEmpty(update: UpdateBlock): boolean {
  return Object.values(update).every((value) => !value);
}

function given(update: UpdateBlock): UpdateBlock {
  return Object.fromEntries(Object.entries(update).filter(([, value]) => value != null));
}
