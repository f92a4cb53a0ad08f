import type { ActionRun } from '@rollout-actions/action/action-run';
import { type Family, familyOf } from '../inputs/families.ts';
import type { Inputs } from '../inputs.ts';
import type { Target } from '../targets/target.ts';
import { openEdgegap } from './edgegap.ts';
import { openEmqx } from './emqx.ts';
import { openNomad } from './nomad.ts';
import { openProbes } from './probes.ts';
import type { Source } from './source.ts';

type Open = (targets: readonly Target[], inputs: Inputs, run: ActionRun) => Source;

/** Octokit is a third of the whole bundle: it is loaded only where it is asked for. */
const OPEN: Readonly<Record<Family, () => Promise<Open>>> = {
  emqx: async () => openEmqx,
  edgegap: async () => openEdgegap,
  nomad: async () => openNomad,
  github: async () => (await import('./github.ts')).openGithub,
  probe: async () => openProbes,
};

/** Opens what the targets need, one source for each provider. Sends nothing. */
export async function openSources(
  targets: readonly Target[],
  inputs: Inputs,
  run: ActionRun,
): Promise<ReadonlyMap<Family, Source>> {
  const sources = new Map<Family, Source>();
  for (const [family, its] of Map.groupBy(targets, familyOf)) {
    const open = await OPEN[family]();
    const source = open(its, inputs, run);
    run.requests(source.sent);
    sources.set(family, source);
  }
  return sources;
}
