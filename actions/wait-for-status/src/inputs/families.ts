import type { Aim, Target } from '../targets/target.ts';

/** Who is asked for a target. */
export type Family = 'emqx' | 'edgegap' | 'nomad' | 'github' | 'probe';

const FAMILIES: Readonly<Record<Aim['kind'], Family>> = {
  emqx: 'emqx',
  edgegap: 'edgegap',
  'edgegap-tag': 'edgegap',
  'nomad-deployment': 'nomad',
  'nomad-job': 'nomad',
  'github-deployment': 'github',
  'github-environment': 'github',
  'github-check': 'github',
  'github-status': 'github',
  http: 'probe',
  websocket: 'probe',
  mqtt: 'probe',
  tcp: 'probe',
  udp: 'probe',
};

export function familyOf({ aim }: Target): Family {
  return FAMILIES[aim.kind];
}

/** Whether any of the targets is of that family. */
export function has(targets: readonly Target[], family: Family): boolean {
  return targets.some((target) => familyOf(target) === family);
}

/** Whether any of the targets is of one of those kinds. */
export function hasKind(targets: readonly Target[], ...kinds: Aim['kind'][]): boolean {
  return targets.some(({ aim }) => kinds.includes(aim.kind));
}
