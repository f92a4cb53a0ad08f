import type { ValuesOf } from '@rollout-actions/action/inputs/define';
import type { Fields } from './fields.ts';
import type { Operation } from './operations.ts';

type InputName = keyof Fields & string;

const PORT = ['port-name'] as const;
const CREATE = [
  ...PORT,
  'api-version',
  'application',
  'version',
  'allow-latest-version',
  'users',
  'count',
  'spread',
  'env',
  'hidden-env',
  'tags',
  'key',
  'command',
  'arguments',
  'webhook-url',
  'container-log-storage',
  'require-cached-locations',
  'cpu-units',
  'memory-mib',
  'filters',
  'location',
  'until',
  'probe-payload',
  'probe-expect',
  'allow-applications',
  'capture-logs',
  'on-failure',
  'on-timeout',
  'on-cancel',
  'create-rate',
] as const;
const STOPS = ['allow-applications', 'capture-logs'] as const;
const MANY = ['max-stop', 'confirm'] as const;
const OF_ID = ['deployment-id'] as const;
const POLICY = ['fleet', 'policy'] as const;
const LINK = ['fleet', 'application', 'version', 'allow-applications'] as const;

/** The inputs that only some operations use, by operation. */
const USED: Record<Operation, readonly InputName[]> = {
  deploy: CREATE,
  ensure: [...CREATE, 'on-other-version'],
  get: [...OF_ID, 'key', ...PORT],
  list: ['filter', 'order-by', 'key', ...PORT],
  locations: ['application', 'version', 'tags', 'location-type'],
  logs: [...OF_ID, 'key'],
  metrics: [...OF_ID, 'start-time', 'end-time', 'steps'],
  stop: [...OF_ID, 'key', 'container-log-storage', ...STOPS],
  'self-stop': ['stop-url', 'stop-token', 'container-log-storage'],
  'bulk-stop': ['filter', ...MANY, ...STOPS],
  tag: [...OF_ID, 'tags', 'allow-applications'],
  untag: [...OF_ID, 'tags', 'allow-applications'],
  'rename-tag': [...OF_ID, 'tags', 'new-tag', 'allow-applications'],
  'list-tags': OF_ID,
  reap: ['ttl', 'key', 'reap-scope', 'on-excess', 'github-token', ...MANY, ...STOPS],
  'fleet-create': ['fleet', 'fleet-enabled'],
  'fleet-get': ['fleet'],
  'fleet-list': [],
  'fleet-update': ['fleet', 'new-fleet', 'fleet-enabled'],
  'fleet-delete': ['fleet'],
  'fleet-policy-create': ['fleet', 'policy-spec'],
  'fleet-policy-get': POLICY,
  'fleet-policy-list': ['fleet'],
  'fleet-policy-update': [...POLICY, 'policy-spec'],
  'fleet-policy-delete': POLICY,
  'fleet-link-version': LINK,
  'fleet-unlink-version': LINK,
};

/** Whether the operation uses an input. */
export function uses(operation: Operation, input: InputName): boolean {
  return USED[operation].includes(input);
}

/** The inputs that the chosen operation does not use. */
export function unusedInputs({ operation }: ValuesOf<Fields>): InputName[] {
  const used = new Set(USED[operation]);
  return [...new Set(Object.values(USED).flat())].filter(
    // The runner fills it in by itself.
    (name) => !used.has(name) && name !== 'github-token',
  );
}
