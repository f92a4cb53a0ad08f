import { type Field, fieldOf } from '@rollout-actions/action/inputs/field';
import { choice, payload, pem, text } from '@rollout-actions/action/inputs/text';
import type { StatusRange } from '@rollout-actions/probe/http/status-ranges';
import {
  COMPARISON_FORM,
  type Comparison,
  parseComparison,
} from '@rollout-actions/probe/json/comparison';
import type { TextPattern } from '@rollout-actions/probe/text/text-pattern';
import {
  expectation,
  headerExpectations,
  requestHeaders,
  statusRanges,
} from '../../inputs/expectations.ts';
import type { SettingsReading } from '../../targets/target.ts';

/** What a target of its own says about how it is probed; inputs stand in for the rest. */
export interface AddressSettings {
  status?: readonly StatusRange[];
  bodyMatches?: TextPattern;
  headersMatch?: ReadonlyMap<string, TextPattern>;
  method?: string;
  body?: string;
  headers?: ReadonlyMap<string, string>;
  /** A JSONPath query of RFC 9535 over the body. */
  jsonPath?: string;
  /** What each value that it finds has to fulfil. */
  success?: Comparison;
  followRedirects?: 'same-origin';
  serverName?: string;
  /** PEM text. */
  caCertificate?: string;
  username?: string;
  password?: string;
  protocol?: string;
  payload?: string;
  expect?: string;
}

type Kind = 'http' | 'websocket' | 'mqtt' | 'tcp' | 'udp';

interface Setting {
  /** The kinds of address that it is for. */
  kinds: readonly Kind[];
  accepts: string;
  read(given: string): Promise<AddressSettings | undefined>;
}

function setting<T>(
  kinds: readonly Kind[],
  field: Field<T>,
  apply: (value: T) => AddressSettings,
): Setting {
  return {
    kinds,
    accepts: field.accepts,
    async read(given) {
      await field.prepare(given);
      const reading = field.read(given);
      return reading.ok ? apply(reading.value) : undefined;
    },
  };
}

const METHOD = { matches: /^[A-Z]{1,20}$/, accepts: 'an HTTP method in capitals, such as POST' };
const JSON_PATH = { matches: /^\$/, accepts: 'a JSONPath query, such as $.status' };
const PROTOCOL = {
  matches: /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
  accepts: 'a WebSocket subprotocol, such as mqtt',
};

/** The name of a WebSocket subprotocol. */
export const websocketProtocol = () => text(PROTOCOL);

const SETTINGS: ReadonlyMap<string, Setting> = new Map([
  ['expect-status', setting(['http'], statusRanges(), (status) => ({ status }))],
  ['expect-body', setting(['http'], expectation(), (bodyMatches) => ({ bodyMatches }))],
  ['expect-header', setting(['http'], headerExpectations(), (headersMatch) => ({ headersMatch }))],
  ['method', setting(['http'], text(METHOD), (method) => ({ method }))],
  ['body', setting(['http'], anyText(), (body) => ({ body }))],
  ['headers', setting(['http', 'websocket'], requestHeaders(), (headers) => ({ headers }))],
  ['json-path', setting(['http'], text(JSON_PATH), (jsonPath) => ({ jsonPath }))],
  ['success', setting(['http'], comparison(), (success) => ({ success }))],
  [
    'follow-redirects',
    setting(['http'], choice('same-origin'), (followRedirects) => ({ followRedirects })),
  ],
  [
    'tls-server-name',
    setting(['http', 'websocket', 'mqtt'], text(), (serverName) => ({ serverName })),
  ],
  [
    'ca-certificate',
    setting(['http', 'websocket', 'mqtt'], pem(), (caCertificate) => ({ caCertificate })),
  ],
  ['username', setting(['http', 'mqtt'], text(), (username) => ({ username }))],
  ['password', setting(['http', 'mqtt'], text().secret(), (password) => ({ password }))],
  ['websocket-protocol', setting(['websocket'], websocketProtocol(), (protocol) => ({ protocol }))],
  ['probe-payload', setting(['udp'], payload(), (bytes) => ({ payload: bytes }))],
  ['probe-expect', setting(['udp'], payload(), (bytes) => ({ expect: bytes }))],
]);

/** Reads the settings of one target, each a text; a mapping of headers comes as lines. */
export async function readAddressSettings(
  kind: Kind,
  given: ReadonlyMap<string, string>,
): Promise<SettingsReading<AddressSettings>> {
  const settings: AddressSettings = {};
  for (const [name, value] of given) {
    const known = SETTINGS.get(name);
    if (known === undefined || !known.kinds.includes(kind)) {
      return { ok: false, setting: name, expected: `one of ${settingsOf(kind).join(', ')}` };
    }
    const read = await known.read(value);
    if (read === undefined) return { ok: false, setting: name, expected: known.accepts };
    Object.assign(settings, read);
  }
  if (settings.password !== undefined && settings.username === undefined) {
    return { ok: false, setting: 'password', expected: 'username and password together' };
  }
  if ((settings.jsonPath === undefined) !== (settings.success === undefined)) {
    const setting = settings.jsonPath === undefined ? 'success' : 'json-path';
    return { ok: false, setting, expected: 'json-path and success together' };
  }
  return { ok: true, value: settings };
}

function settingsOf(kind: Kind): string[] {
  return [...SETTINGS].flatMap(([name, { kinds }]) => (kinds.includes(kind) ? [name] : []));
}

/** What a value has to fulfil, such as `== "ok"`. */
function comparison(): Field<Comparison> {
  return fieldOf({
    accepts: COMPARISON_FORM,
    parse(given) {
      const value = parseComparison(given);
      return value === undefined ? { ok: false, accepted: COMPARISON_FORM } : { ok: true, value };
    },
  });
}

/** Text of any number of lines. */
function anyText(): Field<string> {
  return fieldOf({ accepts: 'text', parse: (given) => ({ ok: true, value: given }) });
}
