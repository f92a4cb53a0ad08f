import { clientTerminal } from '../allocations/terminal.ts';
import type { Server } from '../server.ts';
import type { Allocation } from '../store/records.ts';
import { Runner } from './allocation-runner.ts';

/** The client node: runs every allocation that is placed. */
export interface Client {
  runner(allocation: string): Runner | undefined;
}

interface Known {
  runner: Runner;
  deployment: string;
}

/** Starts, stops and re-checks allocations as the store changes. */
export function startClient(server: Server): Client {
  const { store } = server;
  const known = new Map<string, Known>();

  function follow(allocation: Allocation) {
    const { ID, DeploymentID, DesiredStatus } = allocation;
    const present = known.get(ID);
    if (present === undefined) {
      if (DesiredStatus !== 'run' || clientTerminal(allocation)) return;
      known.set(ID, { runner: new Runner(server, allocation), deployment: DeploymentID });
      return;
    }
    if (DesiredStatus !== 'run') present.runner.kill();
    else if (present.deployment !== DeploymentID) {
      present.deployment = DeploymentID;
      present.runner.newDeployment();
    }
  }

  store.afterCommit((touched) => {
    if (!touched.has('allocations')) return;
    for (const id of [...known.keys()]) if (!store.allocations.get(id)) known.delete(id);
    for (const allocation of store.allocations.all()) follow(allocation);
  });
  return { runner: (allocation) => known.get(allocation)?.runner };
}
