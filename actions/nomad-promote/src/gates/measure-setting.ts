import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import type { ProbeCall } from '@rollout-actions/probe/result';
import type { Session } from '../session.ts';
import type { Canary } from './canaries.ts';
import type { MeasureCall } from './finding.ts';

/** What the measurements of one round are made with. */
export interface MeasureSetting {
  session: Session;
  /** The deployment as its canaries were found ready. */
  sight: DeploymentSnapshot;
  canaries: readonly Canary[];
  /** Registers what is to be closed when the round is over. */
  atEnd(close: () => Promise<void>): void;
}

/** How a probe is to look. Nomad's own client certificate is not shown to anybody else. */
export function probeCall({ session }: MeasureSetting, call: MeasureCall): ProbeCall {
  const { world, tls, proxy } = session.run;
  return {
    ...call,
    clock: world.clock,
    proxy,
    ...(tls?.ca === undefined ? {} : { tls: { ca: tls.ca } }),
  };
}
