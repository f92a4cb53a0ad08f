import type { TableChange } from './table.ts';

type Touched = ReadonlySet<string>;

/** Transactions on tables: one raft-like index for all, and an index for each table. */
export class Transactions {
  private lastIndex: number;
  private readonly tableIndexes = new Map<string, number>();
  private readonly before: ((touched: Touched, index: number) => void)[] = [];
  private readonly after = new Set<(touched: Touched) => void>();
  private open: { touched: Set<string>; undo: (() => void)[] } | undefined;

  constructor(firstIndex: number) {
    this.lastIndex = firstIndex;
  }

  index(): number {
    return this.lastIndex;
  }

  skipTo(index: number): void {
    this.lastIndex = Math.max(this.lastIndex, index);
  }

  tableIndex(table: string): number {
    return this.tableIndexes.get(table) ?? 0;
  }

  /** Notes a change of a table; throws outside of a commit. */
  changed(change: TableChange): void {
    if (this.open === undefined) throw new Error('A table was changed outside of a commit.');
    for (const topic of change.topics) this.open.touched.add(topic);
    this.open.undo.push(change.undo);
  }

  commit<T>(write: (index: number) => T): T {
    if (this.open !== undefined) return write(this.lastIndex);
    this.lastIndex += 1;
    this.open = { touched: new Set(), undo: [] };
    const { result, touched } = this.run(write, this.open);
    for (const topic of touched) {
      if (!topic.includes(':')) this.tableIndexes.set(topic, this.lastIndex);
    }
    for (const listener of [...this.after]) listener(touched);
    return result;
  }

  /** Runs `work` in a transaction with the next index, takes it back and gives its result. */
  simulate<T>(work: (index: number) => T): T {
    if (this.open !== undefined) throw new Error('A simulation was begun inside of a commit.');
    const before = this.lastIndex;
    const undo: (() => void)[] = [];
    this.lastIndex += 1;
    this.open = { touched: new Set(), undo };
    try {
      return work(this.lastIndex);
    } finally {
      for (const takeBack of undo.reverse()) takeBack();
      this.lastIndex = before;
      this.open = undefined;
    }
  }

  beforeCommit(listener: (touched: Touched, index: number) => void): void {
    this.before.push(listener);
  }

  afterCommit(listener: (touched: Touched) => void): () => void {
    this.after.add(listener);
    return () => this.after.delete(listener);
  }

  private run<T>(
    write: (index: number) => T,
    { touched, undo }: { touched: Set<string>; undo: (() => void)[] },
  ): { result: T; touched: Touched } {
    try {
      const result = write(this.lastIndex);
      for (const listener of this.before) listener(touched, this.lastIndex);
      return { result, touched };
    } catch (error) {
      for (const takeBack of undo.reverse()) takeBack();
      throw error;
    } finally {
      this.open = undefined;
    }
  }
}
