import type { ValuesOf } from '@rollout-actions/action/inputs/define';
import { payload } from '@rollout-actions/action/inputs/text';
import { plaintextCredentialsProblem } from '@rollout-actions/action/inputs/url';
import {
  expectation,
  headerExpectations,
  requestHeaders,
  statusRanges,
} from '../../inputs/expectations.ts';
import type { Lifecycle } from '../../targets/lifecycle.ts';
import type { ResourceReading, Scheme, Target } from '../../targets/target.ts';
import type { Provider, ProviderRule } from '../provider.ts';
import { type AddressSettings, readAddressSettings, websocketProtocol } from './settings.ts';

export type AddressResource =
  | { kind: 'http' | 'websocket' | 'mqtt'; url: URL; settings: AddressSettings }
  | { kind: 'tcp' | 'udp'; host: string; port: number; settings: AddressSettings };

const LIFECYCLE: Lifecycle = { states: ['open', 'closed'], until: ['open'], ends: [] };

const fields = {
  'expect-status': statusRanges().default('200-299'),
  'expect-body': expectation().optional(),
  'expect-header': headerExpectations().default(''),
  'request-headers': requestHeaders(),
  'probe-payload': payload().optional(),
  'probe-expect': payload().optional(),
  'websocket-protocol': websocketProtocol().optional(),
};

export type AddressInputs = ValuesOf<typeof fields>;

const encrypted: ProviderRule<typeof fields> = {
  needs: ['targets', 'request-headers', 'allow-insecure-http'],
  check({ targets, requestHeaders, allowInsecureHttp }) {
    return ownTargets(targets.targets).flatMap(({ resource }) => {
      if (!('url' in resource)) return [];
      const { url, kind, settings } = resource;
      const own = (settings.headers?.size ?? 0) > 0 || settings.password !== undefined;
      const shared = kind !== 'mqtt' && settings.headers === undefined && requestHeaders.size > 0;
      const endpoint = {
        input: own ? 'targets' : 'request-headers',
        // What holds for http holds for ws and mqtt without TLS.
        url: new URL(url.href.replace(/^(?:ws|mqtt)(s?:)/, 'http$1')),
        hasCredentials: own || shared,
        allowInsecureHttp,
      };
      return plaintextCredentialsProblem(endpoint) ?? [];
    });
  },
};

function ownTargets(targets: readonly Target[]): Target<AddressResource>[] {
  return targets.filter((target): target is Target<AddressResource> => {
    return target.provider === address.name;
  });
}

/** Anything that answers by HTTP, WebSocket, MQTT, TCP or UDP. */
export const address = {
  name: 'address',
  schemes: {
    http: page('http'),
    https: page('https'),
    tcp: port('tcp'),
    udp: port('udp'),
    mqtt: broker('mqtt'),
    mqtts: broker('mqtts'),
    ws: websocket('ws'),
    wss: websocket('wss'),
  },
  fields,
  rules: [encrypted],
  isPolled: true,
  async applySettings(resource, given) {
    const read = await readAddressSettings(resource.kind, given);
    return read.ok ? { ok: true, value: { ...resource, settings: read.value } } : read;
  },
  unusedInputs(targets) {
    const unless = (isUsed: boolean, ...names: string[]) => (isUsed ? [] : names);
    return [
      ...unless(hasKind(targets, 'http'), 'expect-status', 'expect-body', 'expect-header'),
      ...unless(hasKind(targets, 'http', 'websocket'), 'request-headers'),
      ...unless(hasKind(targets, 'udp'), 'probe-payload', 'probe-expect'),
      ...unless(hasKind(targets, 'websocket'), 'websocket-protocol'),
    ];
  },
} satisfies Provider<AddressResource>;

function hasKind(
  targets: readonly Target<AddressResource>[],
  ...kinds: AddressResource['kind'][]
): boolean {
  return targets.some(({ resource }) => kinds.includes(resource.kind));
}

function page(scheme: string): Scheme<AddressResource> {
  return {
    forms: ['//<host>…'],
    read: (rest) => readAddress(scheme, rest, (url) => found({ kind: 'http', url, settings: {} })),
  };
}

function websocket(scheme: string): Scheme<AddressResource> {
  return {
    forms: ['//<host>…'],
    read: (rest) =>
      readAddress(scheme, rest, (url) => found({ kind: 'websocket', url, settings: {} })),
  };
}

function broker(scheme: string): Scheme<AddressResource> {
  return {
    forms: ['//<host>[:<port>]'],
    read: (rest) =>
      readAddress(
        scheme,
        rest,
        (url) => extraPath(url, rest) ?? found({ kind: 'mqtt', url, settings: {} }),
      ),
  };
}

function port(scheme: 'tcp' | 'udp'): Scheme<AddressResource> {
  return {
    forms: ['//<host>:<port>'],
    read: (rest) =>
      readAddress(scheme, rest, (url) => {
        const tooMuch = extraPath(url, rest);
        if (tooMuch !== undefined) return tooMuch;
        if (url.port === '')
          return { ok: false, at: rest.length, expected: ':<port> after the host' };
        const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
        return found({ kind: scheme, host, port: Number(url.port), settings: {} });
      }),
  };
}

function readAddress(
  scheme: string,
  rest: string,
  made: (url: URL) => ResourceReading<AddressResource>,
): ResourceReading<AddressResource> {
  if (!rest.startsWith('//')) return { ok: false, at: 0, expected: `// after ${scheme}:` };
  const url = URL.parse(`${scheme}:${rest}`);
  if (url === null || url.hostname === '') {
    return { ok: false, at: 2, expected: 'a host name or address, and a port from 1 to 65535' };
  }
  if (url.port === '0') return { ok: false, at: 2, expected: 'a port from 1 to 65535' };
  if (url.username !== '' || url.password !== '') {
    return { ok: false, at: 2, expected: 'no user name and no password: they would be shown' };
  }
  if (url.hash !== '') {
    return { ok: false, at: rest.indexOf('#'), expected: 'no #: it is never sent' };
  }
  return made(url);
}

function extraPath(url: URL, rest: string): ResourceReading<AddressResource> | undefined {
  if (['', '/'].includes(url.pathname) && url.search === '') return undefined;
  const at = 2 + rest.slice(2).search(/[/?]/);
  return { ok: false, at, expected: 'nothing after the port' };
}

function found(resource: AddressResource): ResourceReading<AddressResource> {
  return { ok: true, resource, lifecycle: LIFECYCLE };
}
