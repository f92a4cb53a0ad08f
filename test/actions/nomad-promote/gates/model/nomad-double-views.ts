export const DEPLOYMENT = '11111111-1111-4111-8111-111111111111';

/** A canary of the Nomad in memory. */
export interface Canary {
  id: string;
  lives: boolean;
  restarts: number;
}

interface DeploymentState {
  status: string;
  description: string;
  promoted: boolean;
  canaries: readonly Canary[];
  /** How many are wanted. */
  wanted: number;
  index: number;
}

/** A deployment of one group, as the API shows it. */
export function deploymentView(state: DeploymentState): object {
  return {
    ID: DEPLOYMENT,
    Namespace: 'default',
    JobID: 'web',
    JobVersion: 1,
    JobSpecModifyIndex: 1,
    JobCreateIndex: 1,
    TaskGroups: {
      web: {
        Promoted: state.promoted,
        PlacedCanaries: state.canaries.map(({ id }) => id),
        DesiredCanaries: state.wanted,
        DesiredTotal: state.wanted,
        PlacedAllocs: state.canaries.length,
        HealthyAllocs: state.wanted,
        UnhealthyAllocs: 0,
      },
    },
    Status: state.status,
    StatusDescription: state.description,
    CreateIndex: 5,
    ModifyIndex: state.index,
  };
}

/** A canary with one port, as the API shows it. */
export function allocationView({ id, lives, restarts }: Canary, index: number): object {
  return {
    ID: id,
    TaskGroup: 'web',
    DesiredStatus: 'run',
    ClientStatus: lives ? 'running' : 'failed',
    DeploymentStatus: { Canary: true, Healthy: true },
    TaskStates: { main: { State: 'running', Restarts: restarts, Events: [] } },
    AllocatedResources: {
      Shared: { Networks: [], Ports: [{ Label: 'http', Value: 20_000, HostIP: '127.0.0.1' }] },
    },
    CreateIndex: 6,
    ModifyIndex: index,
  };
}
