import { z } from 'zod';
import type { Store } from './store/store.ts';
import type { Table } from './store/table.ts';

/** Tables in the order in which they are put back: allocations last, as the client starts them. */
const tables = [
  'namespaces',
  'nodes',
  'jobs',
  'versions',
  'submissions',
  'deployments',
  'evaluations',
  'allocations',
] as const;

type TableRecords = { [Name in (typeof tables)[number]]: ReturnType<Store[Name]['all']> };

const exported = z.object({
  format: z.literal('nomad-emulator-1'),
  index: z.int().min(0),
  tables: z.string(),
});

/** JSON has no bigint: a text with a mark stands for it. */
const bigintMark = '\u0000bigint:';

function encode(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'bigint' ? `${bigintMark}${member}` : member,
  );
}

function decode(text: string): unknown {
  return JSON.parse(text, (_key, member: unknown) =>
    typeof member === 'string' && member.startsWith(bigintMark)
      ? BigInt(member.slice(bigintMark.length))
      : member,
  );
}

/** Everything that the cluster stores, as JSON. Access control and logs of tasks are not in it. */
export function exportStore(store: Store): unknown {
  const records = Object.fromEntries(tables.map((name) => [name, store[name].all()]));
  return { format: 'nomad-emulator-1', index: store.index(), tables: encode(records) };
}

function isRecords(value: unknown): value is TableRecords {
  const lists = z.object(
    Object.fromEntries(tables.map((name) => [name, z.array(z.looseObject({}))])),
  );
  return lists.safeParse(value).success;
}

function putAll<T>(table: Table<T>, records: readonly T[]): void {
  for (const record of records) table.put(record);
}

/**
 * Puts an exported state into a store that is still empty. Running tasks start again, as after a
 * restart of the client. Throws an Error where it is no state of this emulator.
 */
export function importStore(store: Store, state: unknown): void {
  const read = exported.safeParse(state);
  const records = read.success ? decode(read.data.tables) : undefined;
  if (!read.success || !isRecords(records)) {
    throw new Error('This is no state that the Nomad emulator exported.');
  }
  store.skipTo(read.data.index);
  store.commit(() => {
    for (const node of store.nodes.all()) store.nodes.remove(node.ID);
    putAll(store.namespaces, records.namespaces);
    putAll(store.nodes, records.nodes);
    putAll(store.jobs, records.jobs);
    putAll(store.versions, records.versions);
    putAll(store.submissions, records.submissions);
    putAll(store.deployments, records.deployments);
    putAll(store.evaluations, records.evaluations);
    putAll(store.allocations, records.allocations);
  });
}
