import { clientTerminal, serverTerminal, terminalAllocation } from '../../allocations/terminal.ts';
import type { Allocation, Node } from '../../store/records.ts';
import { createAllocationNames } from './allocation-names.ts';
import {
  addCanaries,
  deploymentForbidsReschedule,
  needsCanaries,
  presentCanaries,
  unneededCanaries,
} from './canaries.ts';
import { type GroupPass, hasUpdate, isCanarying, type Pass, without } from './group-state.ts';
import {
  addExchanges,
  addPlacements,
  exchangeLimit,
  superfluous,
  wantedPlacements,
} from './placements.ts';
import { emptyGroupPlan, type GroupPlan, stopFor, stopReasons } from './plan.ts';
import { rescheduleVerdict } from './reschedule.ts';
import { type UpdateKind, updateKind } from './update-kind.ts';

function nodeOf({ nodes }: Pass, { NodeID }: Allocation): Node | undefined {
  return nodes.find(({ ID }) => ID === NodeID);
}

/** Stops whatever a group has that the job does not want any more. */
export function stopGroup(all: readonly Allocation[]): GroupPlan {
  const plan = emptyGroupPlan();
  plan.stop.push(...all.map(stopFor(stopReasons.notNeeded)));
  plan.desired.Stop = all.length;
  return plan;
}

interface Sorted {
  untainted: Allocation[];
  rescheduleNow: Allocation[];
}

/** Sorts out what has ended for good and what is to be replaced now or later. */
function sortAllocations(at: GroupPass, all: readonly Allocation[], plan: GroupPlan): Sorted {
  const sorted: Sorted = { untainted: [], rescheduleNow: [] };
  const batch = at.job.Type === 'batch' || at.job.Type === 'sysbatch';
  for (const allocation of all) {
    if (allocation.NextAllocation !== '' && terminalAllocation(allocation)) continue;
    if (allocation.ClientStatus === 'complete' && !batch) continue;
    const { evaluation, now } = at.pass;
    const verdict = deploymentForbidsReschedule(at.pass, allocation)
      ? { when: 'never' as const }
      : rescheduleVerdict(allocation, evaluation.ID, now);
    if (verdict.when === 'now') sorted.rescheduleNow.push(allocation);
    else sorted.untainted.push(allocation);
    if (verdict.when === 'later') plan.later.push({ allocation, at: verdict.at });
  }
  plan.desired.RescheduleLater = plan.later.length;
  return sorted;
}

/** Adds the group to the deployment, and makes the deployment where there is none yet. */
function joinDeployment(
  at: GroupPass,
  all: readonly Allocation[],
  updates: { destructive: number; inPlace: number },
): void {
  const { pass, job, group, state } = at;
  if (at.existing || !hasUpdate(group) || state.DesiredTotal === 0) return;
  const ranBefore = all.some(
    ({ Job }) => Job.Version === job.Version && Job.CreateIndex === job.CreateIndex,
  );
  if (ranBefore && updates.destructive + updates.inPlace === 0) return;
  if (pass.current === undefined) {
    pass.created = pass.newDeployment(job);
    pass.current = pass.created;
  }
  pass.current.TaskGroups[group.Name] = state;
}

function groupComplete(at: GroupPass, pending: number): boolean {
  const { current } = at.pass;
  if (pending > 0 || current === undefined) return false;
  const state = current.TaskGroups[at.group.Name];
  if (state === undefined) return true;
  const enough = state.HealthyAllocs >= Math.max(state.DesiredTotal, state.DesiredCanaries);
  return enough && (state.DesiredCanaries === 0 || state.Promoted);
}

function remaining(at: GroupPass, allocations: readonly Allocation[]): Allocation[] {
  const batch = at.job.Type === 'batch' || at.job.Type === 'sysbatch';
  const older = ({ Job }: Allocation) => Job.Version < at.job.Version;
  const living = allocations.filter((allocation) => !serverTerminal(allocation));
  return living.filter((one) => !(batch && clientTerminal(one) && older(one)));
}

/** What is to be done for one group of a job that is wanted (scheduler/reconciler). */
export function reconcileGroup(at: GroupPass, allocations: readonly Allocation[]): GroupPlan {
  const { pass, job, group, state } = at;
  const plan = emptyGroupPlan();
  const unneeded = unneededCanaries(pass, remaining(at, allocations));
  const all = without(remaining(at, allocations), unneeded);
  plan.stop.push(...unneeded.map(stopFor(stopReasons.notNeeded)));
  plan.desired.Stop += unneeded.length;
  const canaries = presentCanaries(pass, all);
  const sorted = sortAllocations(at, all, plan);
  const taken = [...sorted.untainted, ...sorted.rescheduleNow].map(({ Name }) => Name);
  const names = createAllocationNames({
    job: job.ID,
    group: group.Name,
    count: group.Count,
    taken,
  });

  const surplus = superfluous(at, sorted.untainted, { canaries, names });
  plan.stop.push(...surplus.map(stopFor(stopReasons.notNeeded)));
  plan.desired.Stop += surplus.length;
  const kept = without(sorted.untainted, surplus);
  const kinds = new Map(kept.map((one) => [one.ID, updateKind(one, job, nodeOf(pass, one))]));
  const ofKind = (kind: UpdateKind) => kept.filter(({ ID }) => kinds.get(ID) === kind);
  const destructive = ofKind('destructive');
  plan.inPlace.push(...ofKind('in-place'));
  plan.desired.Ignore += ofKind('ignore').length;
  plan.desired.InPlaceUpdate += plan.inPlace.length;
  if (!at.existing) state.DesiredTotal += destructive.length + plan.inPlace.length;

  const untainted = isCanarying(at) ? without(kept, canaries) : kept;
  const canariesMissing = needsCanaries(at, destructive, canaries);
  if (canariesMissing) addCanaries(at, plan, { destructive, canaries, names });
  const limit = exchangeLimit(at, untainted, destructive);
  const wanted = wantedPlacements(at, { untainted, rescheduleNow: sorted.rescheduleNow, names });
  if (!at.existing) state.DesiredTotal += wanted.length;
  addPlacements({ at, plan }, wanted, sorted.rescheduleNow);
  addExchanges({ at, plan }, destructive, limit - Math.min(limit, wanted.length));
  joinDeployment(at, all, { destructive: destructive.length, inPlace: plan.inPlace.length });
  cutToCount(at, plan);
  const pending = destructive.length + plan.inPlace.length + plan.place.length + plan.later.length;
  const more = sorted.rescheduleNow.length + (canariesMissing ? 1 : 0);
  return { ...plan, complete: groupComplete(at, pending + more) };
}

/** More canaries than the count are placed over several passes (seen on an agent). */
function cutToCount({ group }: GroupPass, plan: GroupPlan): void {
  if (plan.place.length <= group.Count) return;
  plan.place.length = group.Count;
  plan.desired.Place = group.Count;
}
