import { terminalAllocation } from '../allocations/terminal.ts';
import { instantToMs } from '../go/instant.ts';
import type { Server } from '../server.ts';
import type { Evaluation } from '../store/records.ts';
import type { Scheduler } from './scheduler.ts';

/** How long an evaluation lies before the scheduler has it, virtual ms. */
const handOverMs = 2;

/**
 * What a write to a deployment asks for is scheduled before the next request is read: of two writes
 * in a row each has its own evaluation do its work (recorded).
 */
function leastWaitMs({ TriggeredBy }: Evaluation): number {
  return TriggeredBy === 'deployment-watcher' ? 0 : handOverMs;
}

/**
 * Hands every pending evaluation to the scheduler, those that wait at their time, and blocked ones
 * again when something has ended.
 */
export function startBroker(server: Server, scheduler: Scheduler): void {
  const { store } = server;
  const planned = new Set<string>();
  let living = 0;

  function work(id: string) {
    planned.delete(id);
    const evaluation = store.evaluations.get(id);
    if (evaluation?.Status === 'pending') scheduler.process(evaluation);
  }

  function plan(evaluation: Evaluation) {
    const { ID, WaitUntil } = evaluation;
    if (planned.has(ID)) return;
    planned.add(ID);
    const waitMs = WaitUntil === null ? 0 : instantToMs(WaitUntil - server.present());
    server.after(Math.max(leastWaitMs(evaluation), waitMs), () => work(ID));
  }

  function unblock() {
    const blocked = store.evaluations.all().filter(({ Status }) => Status === 'blocked');
    if (blocked.length === 0) return;
    store.commit((index) => {
      for (const one of blocked) {
        store.evaluations.put({ ...one, Status: 'pending', ModifyIndex: index });
      }
    });
  }

  store.afterCommit((touched) => {
    if (touched.has('evaluations')) {
      for (const one of store.evaluations.all()) if (one.Status === 'pending') plan(one);
    }
    if (!touched.has('allocations')) return;
    const before = living;
    living = store.allocations.all().filter((one) => !terminalAllocation(one)).length;
    if (living < before) unblock();
  });
}
