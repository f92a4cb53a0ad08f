import '../../../support/time/probes-loaded.ts';
import '../../../../actions/edgegap-deploy/src/deployments/post-step.ts';
import '../../../../actions/edgegap-deploy/src/operations/fleets/of-fleets.ts';
import '../../../../actions/edgegap-deploy/src/operations/of-servers.ts';
import '../../../../actions/edgegap-deploy/src/operations/reads.ts';
import type { ActionRun } from '@rollout-actions/action/action-run';
import type { Edgegap } from '@rollout-actions/client/edgegap/connection';
import { inputs } from '../../../../actions/edgegap-deploy/src/inputs/inputs.ts';
import { outputs } from '../../../../actions/edgegap-deploy/src/outputs.ts';
import { createBody } from '../../../../actions/edgegap-deploy/src/run.ts';
import {
  type SimulatedStep,
  simulateStep as simulate,
} from '../../../support/runner/simulated-step.ts';

export type { Disturbance, SimulatedRun } from '../../../support/runner/simulated-step.ts';

type Step = SimulatedStep<typeof inputs.fields, (typeof outputs)[number]>;

export interface SimulatedEdgegapStep extends Omit<Step, 'definition' | 'body' | 'env'> {
  repository: string;
  /** Opens Edgegap for a run; `isDead` says whether its process has ended. */
  connect(run: Pick<ActionRun, 'world'>, isDead: () => boolean): Edgegap;
}

/** Runs main, or with `state` the post step, of edgegap-deploy in this process. */
export async function simulateStep({ repository, connect, ...step }: SimulatedEdgegapStep) {
  return await simulate({
    ...step,
    definition: { name: 'edgegap-deploy', inputs, outputs },
    body: (isDead) => createBody((_, run) => connect(run, isDead)),
    env: { GITHUB_REPOSITORY: repository },
  });
}
