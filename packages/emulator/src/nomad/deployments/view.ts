import { timeOrNull } from '../go/instant.ts';
import type { Deployment } from '../store/records.ts';

/** A deployment as Nomad shows it, also to filters. */
export function deploymentView(deployment: Deployment): object {
  const groups = Object.entries(deployment.TaskGroups).map(([name, state]) => [
    name,
    { ...state, RequireProgressBy: timeOrNull(state.RequireProgressBy) },
  ]);
  return { ...deployment, TaskGroups: Object.fromEntries(groups) };
}
