import { z } from 'zod';
import { gameHost } from '../game-server/loopback.ts';
import { refuse } from '../http/endpoint.ts';
import { readTime } from '../times.ts';
import type { Deployment } from './deployment.ts';

type Field =
  | 'status'
  | 'application'
  | 'version'
  | 'tags'
  | 'request_id'
  | 'created_at'
  | OtherField;
type OtherField = 'fleet_name' | 'host_name';
type Operator = 'eq' | 'neq' | 'gte' | 'lte' | 'in' | 'nin' | 'ilike';

const operators: Record<Field, readonly Operator[]> = {
  status: ['eq', 'neq'],
  created_at: ['eq', 'gte', 'lte'],
  application: ['eq', 'neq', 'in', 'nin'],
  version: ['eq', 'neq', 'in', 'nin'],
  tags: ['eq', 'neq', 'in', 'nin'],
  request_id: ['eq', 'neq', 'in', 'nin'],
  fleet_name: ['eq', 'neq', 'in', 'nin', 'ilike'],
  host_name: ['eq', 'neq', 'in', 'nin', 'ilike'],
};

const filter = z.object({
  field: z.enum([
    'status',
    'application',
    'version',
    'tags',
    'request_id',
    'created_at',
    'fleet_name',
    'host_name',
  ]),
  operator: z.enum(['eq', 'neq', 'gte', 'lte', 'in', 'nin', 'ilike']),
  value: z.union([z.string(), z.array(z.string())]),
});

const query = z.object({
  filters: z.array(filter).default([]),
  order_by: z
    .array(
      z.object({
        field: z.enum(['created_at', 'available_session_sockets']),
        order: z.enum(['asc', 'desc']).default('asc'),
      }),
    )
    .default([]),
});

type Filter = z.infer<typeof filter>;

/** The list's `query`, checked. */
export type ListQuery = z.infer<typeof query>;

function checkFilter({ field, operator, value }: Filter): void {
  if (!operators[field].includes(operator)) {
    throw refuse(400, `query: ${field} cannot be compared by ${operator}.`);
  }
  if ((operator === 'in' || operator === 'nin') !== Array.isArray(value)) {
    throw refuse(400, `query: ${operator} on ${field} has the wrong kind of value.`);
  }
  if (field === 'created_at' && readTime(String(value)) === undefined) {
    throw refuse(400, `query: ${String(value)} is no time.`);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(400, 'query is not valid JSON.');
  }
}

/** Reads the text of the `query` parameter; throws the 400 for what the API would not take. */
export function readListQuery(text: string | null): ListQuery {
  const read = query.safeParse(parse(text === null || text === '' ? '{}' : text));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw refuse(400, `query: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
  }
  const fields = read.data.filters.map((one) => one.field);
  if (new Set(fields).size !== fields.length) throw refuse(400, 'query: one filter per field.');
  for (const one of read.data.filters) checkFilter(one);
  return read.data;
}

function valuesOf(deployment: Deployment, field: Field): string[] {
  const values: Record<Field, () => string[]> = {
    status: () => [deployment.status.toLowerCase()],
    application: () => [deployment.application],
    version: () => [deployment.version],
    tags: () => deployment.tags.map((tag) => tag.name),
    request_id: () => [deployment.id],
    created_at: () => [],
    fleet_name: () => (deployment.fleet === undefined ? [] : [deployment.fleet.name]),
    host_name: () => [gameHost],
  };
  return values[field]();
}

/** `%` stands for any run of characters; capitals do not count. */
function isLike(pattern: string, value: string): boolean {
  const parts = pattern.split('%').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'is').test(value);
}

function passesTime(deployment: Deployment, { operator, value }: Filter): boolean {
  const wanted = readTime(String(value)) ?? 0;
  if (operator === 'gte') return deployment.createdMs >= wanted;
  if (operator === 'lte') return deployment.createdMs <= wanted;
  return deployment.createdMs === wanted;
}

/** Whether a deployment passes one filter; of several tags, one that fits is enough. */
export function passesFilter(deployment: Deployment, one: Filter): boolean {
  if (one.field === 'created_at') return passesTime(deployment, one);
  const wanted = Array.isArray(one.value) ? one.value : [one.value];
  const values = valuesOf(deployment, one.field);
  if (one.operator === 'ilike') {
    return values.some((value) => wanted.some((pattern) => isLike(pattern, value)));
  }
  const fits = values.some((value) => wanted.includes(value));
  return one.operator === 'neq' || one.operator === 'nin' ? !fits : fits;
}
