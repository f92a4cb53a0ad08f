import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { startRealNomad } from '@rollout-actions/runner-harness/programs/real-nomad';
import { type Cluster, clusterAt } from '../cluster.ts';

const address = process.env['NOMAD_REAL_ADDR'];

/** Without an agent the set-up of the tests says in a line that its tests were left out. */
export const hasRealAgent = address !== undefined || findProgram('nomad') !== undefined;

/** The cluster of NOMAD_REAL_ADDR, or of an agent of the test's own that ends with it. */
export async function startRealCluster(): Promise<Cluster> {
  const agent = await startRealNomad(address);
  const cluster = await clusterAt(agent.url);
  return {
    ...cluster,
    async [Symbol.asyncDispose]() {
      await cluster[Symbol.asyncDispose]();
      await agent[Symbol.asyncDispose]();
    },
  };
}
