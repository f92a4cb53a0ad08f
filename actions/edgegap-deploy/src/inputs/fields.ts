import { commonInputs } from '@rollout-actions/action/inputs/common';
import { fieldOf, type OpenField } from '@rollout-actions/action/inputs/field';
import { keyValues, list } from '@rollout-actions/action/inputs/list';
import { duration, integer, rate } from '@rollout-actions/action/inputs/number';
import { choice, flag, id, payload, text, token } from '@rollout-actions/action/inputs/text';
import { url } from '@rollout-actions/action/inputs/url';
import { readTime } from '@rollout-actions/client/edgegap/times';
import { OPERATIONS } from './operations.ts';
import {
  filter,
  location,
  orderBy,
  placeFilters,
  policySpec,
  spread,
  users,
} from './structured-fields.ts';

const KEY_FORM = /^(?:token\s+)?([\x21-\x7e]+)$/i;

/**
 * An Edgegap key, with or without the word `token` that the dashboard copies before it; gives the
 * key alone. A doubled word would be a key that nobody knows.
 */
function edgegapToken(): OpenField<string> {
  const accepts = 'the key from the dashboard, with or without "token " before it';
  const plain = (given: string): string | undefined => {
    const [, key] = KEY_FORM.exec(given) ?? [];
    return key === undefined || key.toLowerCase() === 'token' ? undefined : key;
  };
  return fieldOf({
    accepts,
    parse(given) {
      const key = plain(given);
      return key === undefined ? { ok: false, accepted: accepts } : { ok: true, value: key };
    },
    secretsIn: (given) => [plain(given) ?? ''],
  }).secret();
}

const cleanupVerb = () => choice('stop', 'leave').default('stop');

const tagName = text({ matches: /^.{1,40}$/, accepts: 'a tag of 1 to 40 characters' });
const keyName = text({
  matches: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
  accepts: 'a key of at most 64 letters, digits, dots, hyphens and underscores, such as pr-12',
});

const time = () =>
  fieldOf<number>({
    accepts: 'a time such as 2026-01-31T12:00:00Z; without a zone it is UTC',
    parse(given) {
      const ms = readTime(given);
      const accepted = 'a time such as 2026-01-31T12:00:00Z; without a zone it is UTC';
      return ms === undefined ? { ok: false, accepted } : { ok: true, value: ms };
    },
  });

/** So many fit into the number that ends our own tags. */
const MAX_SERVERS = 9_999;

/** Every input of edgegap-deploy and how it is read. */
export const fields = {
  ...commonInputs({ timeout: '10m', onTimeout: cleanupVerb(), onCancel: cleanupVerb() }),
  operation: choice(...OPERATIONS).default('deploy'),
  'api-url': url().default('https://api.edgegap.com'),
  token: edgegapToken().env('EDGEGAP_TOKEN').optional(),
  'api-version': choice('2', '1').default('2'),
  application: text().optional(),
  version: text().optional(),
  'allow-latest-version': flag().default('false'),
  users: users().optional(),
  count: integer({ min: 1, max: MAX_SERVERS }).default('1'),
  spread: spread().optional(),
  env: keyValues().default(''),
  'hidden-env': keyValues().secret().default(''),
  tags: list(tagName).default(''),
  'new-tag': tagName.optional(),
  key: keyName.optional(),
  ttl: duration({ min: 1 }).optional(),
  'on-other-version': choice('replace', 'keep', 'fail').default('replace'),
  'reap-scope': choice('repository', 'organization').default('repository'),
  'on-excess': choice('refuse', 'oldest').default('refuse'),
  'start-time': time().optional(),
  'end-time': time().optional(),
  steps: choice('30s', '1m', '5m', '10m', '1h').optional(),
  'location-type': text().optional(),
  'new-fleet': text().optional(),
  command: text().optional(),
  arguments: text().optional(),
  'webhook-url': url().optional(),
  'container-log-storage': text().optional(),
  'require-cached-locations': flag().default('false'),
  'cpu-units': integer({ min: 100 }).optional(),
  'memory-mib': integer({ min: 100 }).optional(),
  filters: placeFilters().optional(),
  location: location().optional(),
  'port-name': text().optional(),
  until: choice('ready', 'accepting').default('ready'),
  'probe-payload': payload().optional(),
  'probe-expect': payload().optional(),
  'deployment-id': list(id('edgegap')).default(''),
  filter: filter().optional(),
  'order-by': orderBy().optional(),
  fleet: text().optional(),
  'fleet-enabled': flag().optional(),
  policy: text().optional(),
  'policy-spec': policySpec().optional(),
  'stop-url': url().env('ARBITRIUM_DELETE_URL').optional(),
  'stop-token': token().env('ARBITRIUM_DELETE_TOKEN').optional(),
  'max-stop': integer({ min: 0 }).default('10'),
  confirm: integer({ min: 0 }).optional(),
  'allow-applications': list(text()).default(''),
  'capture-logs': choice('on-failure', 'always', 'never').default('on-failure'),
  'on-failure': cleanupVerb(),
  'create-rate': rate().default('40/s'),
  'status-rate': rate().default('20/s'),
  'list-rate': rate().default('10/s'),
};

export type Fields = typeof fields;
