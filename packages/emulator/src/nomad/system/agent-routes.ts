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

const rpcAddress = '127.0.0.1:4647';

/** The one server. */
function members(store: Store): object {
  const node = store.nodes.all()[0];
  const member = {
    Addr: '127.0.0.1',
    DelegateCur: 4,
    DelegateMax: 5,
    DelegateMin: 2,
    Name: `${node?.Name}.global`,
    Port: 4648,
    ProtocolCur: 2,
    ProtocolMax: 5,
    ProtocolMin: 1,
    Status: 'alive',
    Tags: {
      build: '2.0.6',
      dc: node?.Datacenter,
      id: node?.ID,
      port: '4647',
      raft_vsn: '3',
      region: 'global',
      role: 'nomad',
      rpc_addr: '127.0.0.1',
      vsn: '1',
    },
  };
  const ServerDC = node?.Datacenter;
  return { Members: [member], ServerDC, ServerName: node?.Name, ServerRegion: 'global' };
}

/** What says that an agent is there: leader, health and configuration. */
export function agentRoutes(endpoints: Endpoints, store: Store, acl: Acl): Route[] {
  const healthy = { client: { message: 'ok', ok: true }, server: { message: 'ok', ok: true } };
  return [
    ...endpoints.plain('GET', '/v1/status/leader', (call) => json(call, rpcAddress)),
    ...endpoints.plain('GET', '/v1/agent/health', (call) => json(call, healthy)),
    ...endpoints.plain('GET', '/v1/regions', (call) => json(call, ['global'])),
    ...endpoints.plain('GET', '/v1/agent/members', (call) => {
      call.authenticate();
      return json(call, members(store));
    }),
    ...endpoints.plain('GET', '/v1/status/peers', (call) => json(call, [rpcAddress])),
    ...endpoints.plain('GET', '/v1/agent/self', (call) => {
      const caller = call.authenticate();
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
