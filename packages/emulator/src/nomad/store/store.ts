import type { Job } from '../jobspec/job.ts';
import type { Allocation, Deployment, Evaluation, Namespace, Node, Submission } from './records.ts';
import { createTable, type Table, type TableChange } from './table.ts';
import {
  allocationTopics,
  deploymentTopics,
  evaluationTopics,
  jobKey,
  jobTopics,
  type TableName,
} from './topics.ts';
import { Transactions } from './transactions.ts';

export interface Store {
  jobs: Table<Job>;
  /** Every kept version of every job, by `jobKey(namespace, id, version)`. */
  versions: Table<Job>;
  deployments: Table<Deployment>;
  allocations: Table<Allocation>;
  evaluations: Table<Evaluation>;
  nodes: Table<Node>;
  namespaces: Table<Namespace>;
  /** By `jobKey(namespace, id, version)`. */
  submissions: Table<Submission>;
  /** Of the last commit. */
  index(): number;
  /** Of the last commit that touched the table. */
  tableIndex(table: TableName): number;
  /**
   * Runs `write` as one transaction with the next index. Commits inside it belong to it. Where it
   * throws, what it wrote is taken back (the index stays used, as in a raft log).
   */
  commit<T>(write: (index: number) => T): T;
  /** Runs `work` as a transaction that is taken back: nothing stays and no watcher is called. */
  simulate<T>(work: (index: number) => T): T;
  /** Lets the next commit have the index after `index`, where that is ahead. */
  skipTo(index: number): void;
  /** Called inside each transaction, before it ends, with what it touched. */
  beforeCommit(listener: (touched: ReadonlySet<string>, index: number) => void): void;
  /** Called after each transaction. The returned function ends it. */
  afterCommit(listener: (touched: ReadonlySet<string>) => void): () => void;
}

/** Raft indexes that a fresh agent has used before its first job. */
const firstIndex = 10;

/** A store before its first commit. */
export function createStore(): Store {
  const transactions = new Transactions(firstIndex);
  const changed = (change: TableChange) => transactions.changed(change);
  return {
    jobs: createTable<Job>({ keyOf: byJob, topicsOf: jobTopics, changed }),
    versions: createTable<Job>({ keyOf: byVersion, topicsOf: jobTopics, changed }),
    deployments: createTable<Deployment>({ keyOf: byId, topicsOf: deploymentTopics, changed }),
    allocations: createTable<Allocation>({ keyOf: byId, topicsOf: allocationTopics, changed }),
    evaluations: createTable<Evaluation>({ keyOf: byId, topicsOf: evaluationTopics, changed }),
    nodes: createTable<Node>({ keyOf: byId, topicsOf: () => ['nodes'], changed }),
    namespaces: createTable<Namespace>({ keyOf: byName, topicsOf: () => ['namespaces'], changed }),
    submissions: createTable<Submission>({
      keyOf: ({ Namespace, JobID, Version }) => jobKey(Namespace, JobID, Version),
      topicsOf: () => [],
      changed,
    }),
    index: () => transactions.index(),
    tableIndex: (table) => transactions.tableIndex(table),
    commit: (write) => transactions.commit(write),
    skipTo: (index) => transactions.skipTo(index),
    simulate: (work) => transactions.simulate(work),
    beforeCommit: (listener) => transactions.beforeCommit(listener),
    afterCommit: (listener) => transactions.afterCommit(listener),
  };
}

function byJob(job: Job): string {
  return jobKey(job.Namespace, job.ID);
}

function byVersion(job: Job): string {
  return jobKey(job.Namespace, job.ID, job.Version);
}

function byId(record: { ID: string }): string {
  return record.ID;
}

function byName(record: { Name: string }): string {
  return record.Name;
}
