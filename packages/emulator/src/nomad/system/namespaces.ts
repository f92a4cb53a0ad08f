import { z } from 'zod';
import type { Answer, Route } from '../../core/http/exchange.ts';
import type { Acl } from '../acl/acl.ts';
import { permissionDenied, refusal } from '../errors.ts';
import { decodeBody } from '../http/body.ts';
import type { Endpoints, ReadCall, WriteCall } from '../http/endpoint.ts';
import type { Reading } from '../http/reading.ts';
import type { Store } from '../store/store.ts';

const namespaceBody = z.object({
  Name: z.string().default(''),
  Description: z.string().default(''),
});

/** The namespace that is always there. */
export function addDefaultNamespace(store: Store): void {
  put(store, { Name: 'default', Description: 'Default shared namespace' });
}

function put(store: Store, given: { Name: string; Description: string }): number {
  return store.commit((index) => {
    const CreateIndex = store.namespaces.get(given.Name)?.CreateIndex ?? index;
    store.namespaces.put({ ...given, CreateIndex, ModifyIndex: index });
    return index;
  });
}

function create(store: Store, acl: Acl, call: WriteCall): Answer {
  const types = { body: 'structs.Namespace', structs: {}, members: {} };
  const body = decodeBody(call.request.body, namespaceBody, types);
  const caller = call.authenticate();
  if (acl.enabled && !caller.management) throw permissionDenied();
  if (!/^[a-zA-Z0-9-]{1,128}$/.test(body.Name)) {
    throw refusal(`invalid namespace: invalid name "${body.Name}".`);
  }
  return { status: 200, headers: { 'x-nomad-index': String(put(store, body)) } };
}

function one(store: Store, { request, caller }: ReadCall): Reading {
  const name = request.params['name'] ?? '';
  if (!caller.allows(name, 'read-job')) throw permissionDenied();
  const found = store.namespaces.get(name);
  const index = found?.ModifyIndex ?? store.tableIndex('namespaces');
  if (found === undefined) return { index, topics: ['namespaces'], missing: 'Namespace not found' };
  return { index, topics: ['namespaces'], body: found };
}

/** A namespace that still has jobs, and `default`, stay. */
function remove(store: Store, acl: Acl, call: WriteCall): Answer {
  const caller = call.authenticate();
  if (acl.enabled && !caller.management) throw permissionDenied();
  const name = call.request.params['name'] ?? '';
  if (name === 'default') throw refusal('can not delete default namespace');
  const jobs = store.jobs
    .all()
    .filter(({ Namespace, Status }) => Namespace === name && Status !== 'dead');
  if (jobs.length > 0) throw refusal(`namespace "${name}" has non-terminal jobs`);
  const index = store.commit((at) => {
    store.namespaces.remove(name);
    return at;
  });
  return { status: 200, headers: { 'x-nomad-index': String(index) } };
}

/** Namespaces, as far as jobs need one to be in: make, read, list and delete. */
export function namespaceRoutes(endpoints: Endpoints, store: Store, acl: Acl): Route[] {
  return [
    ...endpoints.read('/v1/namespaces', ({ caller }) => {
      const body = store.namespaces.all().filter(({ Name }) => caller.allows(Name, 'read-job'));
      return { index: store.tableIndex('namespaces'), topics: ['namespaces'], body };
    }),
    ...endpoints.read('/v1/namespace/:name', (call) => one(store, call)),
    ...endpoints.plain('DELETE', '/v1/namespace/:name', (call) => remove(store, acl, call)),
    ...['/v1/namespace', '/v1/namespaces', '/v1/namespace/:name'].flatMap((path) =>
      endpoints.write(path, (call) => create(store, acl, call)),
    ),
  ];
}
