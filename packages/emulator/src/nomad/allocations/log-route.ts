import type { Answer, EmulatorRequest, Route } from '../../core/http/exchange.ts';
import { badRequest, NomadError } from '../errors.ts';
import { writeJson } from '../go/json-writer.ts';
import { requireCapability } from '../http/caller.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { parseGoBoolean } from '../http/query.ts';
import { storedId } from '../ids.ts';
import { findGroup } from '../jobspec/canonical.ts';
import type { Store } from '../store/store.ts';
import type { AllocationLogs, LogType } from './logs.ts';

interface LogQuery {
  task: string;
  type: LogType;
  plain: boolean;
  offset: number;
  fromEnd: boolean;
}

function readBoolean(query: URLSearchParams, name: string): boolean {
  const text = query.get(name) ?? '';
  const value = text === '' ? false : parseGoBoolean(text);
  if (value !== undefined) return value;
  const why = `strconv.ParseBool: parsing "${text}": invalid syntax`;
  throw badRequest(`failed to parse ${name} field to boolean: ${why}`);
}

function readOffset(query: URLSearchParams): number {
  const text = query.get('offset') ?? '';
  if (text === '' || /^[-+]?\d+$/.test(text)) return Number(text);
  throw badRequest(`error parsing offset: strconv.ParseInt: parsing "${text}": invalid syntax`);
}

/** Throws 400 in the order of an agent: task, follow, plain, type, offset, origin. */
function readQuery(query: URLSearchParams): LogQuery {
  const task = query.get('task') ?? '';
  if (task === '') throw badRequest('must provide task name');
  readBoolean(query, 'follow');
  const plain = readBoolean(query, 'plain');
  const type = query.get('type');
  if (type !== 'stdout' && type !== 'stderr') {
    throw badRequest('must provide log type (stdout/stderr)');
  }
  const offset = readOffset(query);
  const origin = query.get('origin') || 'start';
  if (origin !== 'start' && origin !== 'end') throw badRequest('origin must be start or end');
  return { task, type, plain, offset, fromEnd: origin === 'end' };
}

/** From `offset` bytes after the start, or before the end. */
function slice(text: string, { offset, fromEnd }: LogQuery): Buffer {
  const bytes = Buffer.from(text);
  return bytes.subarray(fromEnd ? Math.max(0, bytes.length - offset) : offset);
}

function readLogs(
  request: EmulatorRequest,
  allocations: { store: Store; logs: AllocationLogs },
  check: (namespace: string) => void,
): Answer {
  const id = request.params['id'] ?? '';
  const query = readQuery(request.query);
  const allocation = allocations.store.allocations.get(storedId(id, 'alloc lookup failed: '));
  if (allocation === undefined) throw new NomadError(404, `Unknown allocation "${id}"`);
  check(allocation.Namespace);
  const group = findGroup(allocation.Job, allocation.TaskGroup);
  if (!group?.Tasks.some(({ Name }) => Name === query.task)) {
    throw badRequest(`unknown task name "${query.task}"`);
  }
  const bytes = slice(allocations.logs.read(allocation.ID, query.task, query.type), query);
  if (query.plain) {
    return { status: 200, headers: { 'content-type': 'text/plain' }, text: bytes.toString() };
  }
  const file = `alloc/logs/${query.task}.${query.type}.0`;
  const frame = { Data: bytes.toString('base64'), File: file, Offset: bytes.length };
  return { status: 200, rawJson: bytes.length === 0 ? '' : writeJson(frame, false) };
}

/** `GET /v1/client/fs/logs/:id`; what is asked to be followed ends with what there is. */
export function logRoutes(
  endpoints: Endpoints,
  allocations: { store: Store; logs: AllocationLogs },
): Route[] {
  return [
    ...endpoints.plain('GET', '/v1/client/fs/logs/:id', ({ request, authenticate }) => {
      const caller = authenticate();
      return readLogs(request, allocations, (namespace) =>
        requireCapability(caller, namespace, 'read-logs'),
      );
    }),
    ...endpoints.plain('GET', '/v1/client/fs/logs/', () => {
      throw badRequest('must provide a valid alloc id');
    }),
  ];
}
