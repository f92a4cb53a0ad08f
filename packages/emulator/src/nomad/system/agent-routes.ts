import type { Answer, Route } from '../../core/http/exchange.ts';
import type { Acl } from '../acl/acl.ts';
import { permissionDenied } from '../errors.ts';
import { writeJson } from '../go/json-writer.ts';
import type { Endpoints, WriteCall } from '../http/endpoint.ts';
import type { Store } from '../store/store.ts';

function json(call: WriteCall, body: unknown): Answer {
  return { status: 200, rawJson: writeJson(body, call.pretty) };
}

function self(store: Store, enabled: boolean): object {
  const node = store.nodes.all()[0];
  return {
    config: {
      ACL: { Enabled: enabled },
      Datacenter: node?.Datacenter,
      NodeName: node?.Name,
      Region: 'global',
      Version: { Version: '2.0.6', VersionPrerelease: 'emulator' },
    },
    member: {
      Name: `${node?.Name}.global`,
      Status: 'alive',
      Tags: { region: 'global', dc: node?.Datacenter, build: '2.0.6' },
    },
    stats: { nomad: { leader: 'true', server: 'true' } },
  };
}

/** What says that an agent is there: leader, health and configuration. */
export function agentRoutes(endpoints: Endpoints, store: Store, acl: Acl): Route[] {
  const healthy = { client: { message: 'ok', ok: true }, server: { message: 'ok', ok: true } };
  return [
    ...endpoints.plain('GET', '/v1/status/leader', (call) => json(call, '127.0.0.1:4647')),
    ...endpoints.plain('GET', '/v1/agent/health', (call) => json(call, healthy)),
    ...endpoints.plain('GET', '/v1/regions', (call) => json(call, ['global'])),
    ...endpoints.plain('GET', '/v1/agent/self', (call) => {
      const caller = call.identify();
      if (acl.enabled && !caller.management) throw permissionDenied();
      return json(call, self(store, acl.enabled));
    }),
    ...endpoints.plain('GET', '/', () => ({
      status: 307,
      headers: { location: '/ui/', 'content-type': 'text/html; charset=utf-8' },
      text: '<a href="/ui/">Temporary Redirect</a>.\n\n',
    })),
  ];
}
