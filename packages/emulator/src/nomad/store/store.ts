import type { Job } from '../jobs/job.ts';
import type { Allocation, Deployment, Evaluation, Namespace, Node } from './records.ts';
import { createTable, type Table, type TableChange } from './table.ts';
import {
  allocationTopics,
  deploymentTopics,
  evaluationTopics,
  jobKey,
  jobTopics,
  type TableName,
} from './topics.ts';

export interface Store {
  jobs: Table<Job>;
  /** Every kept version of every job, by `jobKey(namespace, id, version)`. */
  versions: Table<Job>;
  deployments: Table<Deployment>;
  allocations: Table<Allocation>;
  evaluations: Table<Evaluation>;
  nodes: Table<Node>;
  namespaces: Table<Namespace>;
  /** Of the last commit. */
  index(): number;
  /** Of the last commit that touched the table. */
  tableIndex(table: TableName): number;
  /**
   * Runs `write` as one transaction with the next index. Commits inside it belong to it. Where it
   * throws, what it wrote is taken back (the index stays used, as in a raft log).
   */
  commit<T>(write: (index: number) => T): T;
  /** Called inside each transaction, before it ends, with what it touched. */
  beforeCommit(listener: (touched: ReadonlySet<string>, index: number) => void): void;
  /** Called after each transaction. The returned function ends it. */
  afterCommit(listener: (touched: ReadonlySet<string>) => void): () => void;
}

/** Raft indexes that a fresh agent has used before its first job. */
const firstIndex = 10;

export function createStore(): Store {
  let index = firstIndex;
  const tableIndexes = new Map<string, number>();
  const before: Parameters<Store['beforeCommit']>[0][] = [];
  const after = new Set<(touched: ReadonlySet<string>) => void>();
  let open: { touched: Set<string>; undo: (() => void)[] } | undefined;

  function changed(change: TableChange) {
    if (open === undefined) throw new Error('A table was changed outside of a commit.');
    for (const topic of change.topics) open.touched.add(topic);
    open.undo.push(change.undo);
  }

  function commit<T>(write: (index: number) => T): T {
    if (open !== undefined) return write(index);
    index += 1;
    const transaction = { touched: new Set<string>(), undo: [] };
    open = transaction;
    let result: T;
    try {
      result = write(index);
      for (const listener of before) listener(transaction.touched, index);
    } catch (error) {
      for (const undo of open.undo.reverse()) undo();
      open = undefined;
      throw error;
    }
    open = undefined;
    for (const topic of transaction.touched) {
      if (!topic.includes(':')) tableIndexes.set(topic, index);
    }
    for (const listener of [...after]) listener(transaction.touched);
    return result;
  }

  return {
    jobs: createTable({
      keyOf: (job: Job) => jobKey(job.Namespace, job.ID),
      topicsOf: jobTopics,
      changed,
    }),
    versions: createTable({
      keyOf: (job: Job) => jobKey(job.Namespace, job.ID, job.Version),
      topicsOf: jobTopics,
      changed,
    }),
    deployments: createTable<Deployment>({ keyOf: byId, topicsOf: deploymentTopics, changed }),
    allocations: createTable<Allocation>({ keyOf: byId, topicsOf: allocationTopics, changed }),
    evaluations: createTable<Evaluation>({ keyOf: byId, topicsOf: evaluationTopics, changed }),
    nodes: createTable<Node>({ keyOf: byId, topicsOf: () => ['nodes'], changed }),
    namespaces: createTable<Namespace>({ keyOf: byName, topicsOf: () => ['namespaces'], changed }),
    index: () => index,
    tableIndex: (table) => tableIndexes.get(table) ?? 0,
    commit,
    beforeCommit: (listener) => before.push(listener),
    afterCommit(listener) {
      after.add(listener);
      return () => after.delete(listener);
    },
  };
}

function byId(record: { ID: string }): string {
  return record.ID;
}

function byName(record: { Name: string }): string {
  return record.Name;
}
