/** What a table passes to the store about a change. */
export interface TableChange {
  topics: string[];
  undo(): void;
}

/** Records by key. A record is never changed in place: `put` replaces it. */
export interface Table<T> {
  get(key: string): T | undefined;
  all(): T[];
  put(record: T): void;
  remove(key: string): void;
}

/** A table that reports each change; `topicsOf` names the reads that a record concerns. */
export function createTable<T>(options: {
  keyOf(record: T): string;
  topicsOf(record: T): string[];
  changed(change: TableChange): void;
}): Table<T> {
  const records = new Map<string, T>();

  function replace(key: string, next: T | undefined) {
    const before = records.get(key);
    const undo = () => {
      if (before === undefined) records.delete(key);
      else records.set(key, before);
    };
    if (next === undefined) records.delete(key);
    else records.set(key, next);
    const touched = [before, next].filter((record) => record !== undefined);
    options.changed({ topics: touched.flatMap(options.topicsOf), undo });
  }

  return {
    get: (key) => records.get(key),
    all: () => [...records.values()],
    put: (record) => replace(options.keyOf(record), record),
    remove: (key) => {
      if (records.has(key)) replace(key, undefined);
    },
  };
}
