import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import type { Plan } from './trial.ts';

export const OURS = 'a0000001';
const SECOND = 'a0000002';
/** An action may follow it only where its inputs name it or ask for its kind. */
const FOREIGN = ['b0000001', 'b0000002', 'b0000003'];

const STATUSES = ['pending', 'starting', 'running', 'stopping', 'stopped', 'failed'] as const;
const KIND = {
  platform: 'aws',
  region: 'us-east-1',
  'deployment-type': 'dedicated',
  connections: '1000',
};

const WRITE_FAULTS: readonly unknown[] = [
  'reset',
  'reset-after-commit',
  'truncate',
  'html',
  'drip',
  'hang',
  'redirect',
  { status: 400 },
  { status: 403 },
  { status: 422, body: { code: 'INVALID_STATUS' } },
  { status: 429 },
  { status: 429, headers: { 'Retry-After': '600' } },
  { status: 500, commit: true },
  { status: 503 },
  { status: 504, commit: true },
  { status: 201, body: '', commit: true },
  { status: 201, body: '{}', commit: true },
  { status: 201, body: '<html>accepted</html>', commit: true },
  { status: 201, body: { deploymentID: 'b0000001', operation: 'starting' }, commit: true },
];

const READ_FAULTS: readonly unknown[] = [
  'reset',
  'truncate',
  'html',
  'drip',
  'hang',
  { status: 403 },
  { status: 404 },
  { status: 429 },
  { status: 429, headers: { 'Retry-After': '120' } },
  { status: 500, body: 'Internal Server Error' },
  { status: 502, body: '<html>bad gateway</html>' },
  { status: 503 },
  { status: 200, body: '' },
  { status: 200, body: '{}' },
  { status: 200, body: 'null' },
  { status: 200, body: { deploymentID: 'b0000001', status: 'running' } },
];

const UNUSUAL: readonly Record<string, unknown>[] = [
  {},
  { deploymentType: null },
  { deploymentType: 7, platform: {}, region: null, connections: '1000', tps: null },
  { status: null, deploymentName: null },
  { deploymentID: null },
];

interface Dice {
  random(): number;
  chance(part: number): boolean;
  pick<T>(all: readonly T[]): T;
}

function diceOf(seed: number): Dice {
  const random = seededRandom(seed);
  const pick = <T>(all: readonly T[]): T => {
    for (const one of all.slice(Math.floor(random() * all.length))) return one;
    throw new RangeError('nothing to pick from');
  };
  return { random, chance: (part) => random() < part, pick };
}

/** A trial chosen by its seed: an operation, what the account is like, and everything that fails. */
export function randomPlan(seed: number): Plan {
  const dice = diceOf(seed);
  const operation = dice.pick([
    ...['create', 'create', 'ensure', 'ensure'],
    ...['start', 'stop', 'ensure-running', 'ensure-stopped'],
  ]);
  const isMaking = operation === 'create' || operation === 'ensure';
  const spent = ['list', 'get', 'start', 'stop', 'create'];
  const before = dice.chance(0.15)
    ? [{ path: 'budgets', body: { endpoint: dice.pick(spent), calls: dice.pick([1, 5, 58, 60]) } }]
    : [];
  return {
    seed,
    inputs: {
      operation,
      ...(isMaking ? creationInputs(dice, operation) : selectionInputs(dice)),
      timeout: dice.pick(['10m', '40m', '70m']),
      wait: String(dice.chance(0.8)),
      'budget-share': dice.pick(['1', '1', '4']),
      'on-quota': dice.pick(['wait', 'wait', 'fail']),
    },
    fixture: fixtureOf(dice, isMaking),
    before,
    others: othersOf(dice, isMaking),
    mainFaults: [...writeFaults(dice), ...readFaults(dice, 0.35)],
    postFaults: readFaults(dice, 0.2),
    ...signalOf(dice),
  };
}

function creationInputs(dice: Dice, operation: string): Record<string, string> {
  const isNamed = dice.chance(0.5);
  return {
    ...KIND,
    'allow-create': 'true',
    ...(isNamed && { 'deployment-name': 'ours' }),
    ...(operation === 'create' && dice.chance(0.2) && { 'allow-duplicate': 'true' }),
  };
}

function selectionInputs(dice: Dice): Record<string, string> {
  if (dice.chance(0.2)) return { 'deployment-name': 'ours' };
  return { 'deployment-id': dice.chance(0.2) ? `${OURS}\n${SECOND}` : OURS };
}

function fixtureOf(dice: Dice, isMaking: boolean): unknown {
  const isOursThere = !isMaking || dice.chance(0.2);
  const ours = [OURS, SECOND].map((id, at) => ({
    id,
    name: at === 0 ? 'ours' : 'second',
    status: dice.pick(['stopped', 'running', ...STATUSES]),
  }));
  const foreign = FOREIGN.map((id) => ({
    id,
    ...(dice.chance(0.7) && { name: `theirs-${id}` }),
    status: dice.pick(STATUSES),
    region: dice.chance(0.1) ? 'us-east-1' : 'eu-west-1',
    reply: dice.pick(UNUSUAL),
  }));
  return {
    keys: [{ apiKey: 'key-of-ours', apiSecret: 'secret-of-ours' }],
    deployments: [...(isOursThere ? ours : []), ...foreign],
    budgets: { retryAfter: dice.chance(0.3), countRefused: dice.chance(0.7) },
    creation: {
      names: dice.chance(0.7),
      appearsAfter: dice.pick(['0s', '0s', '0s', '20s', '90s', '10m']),
    },
  };
}

function othersOf(dice: Dice, isMaking: boolean): Plan['others'] {
  if (isMaking || !dice.chance(0.25)) return [];
  return [1, 2].map(() => ({
    afterMs: dice.random() * 300_000,
    path: `deployments/${OURS}/${dice.pick(['start', 'stop', 'fail', 'remove'])}`,
  }));
}

function writeFaults(dice: Dice): unknown[] {
  if (!dice.chance(0.7)) return [];
  const late = dice.chance(0.2) && { delay: dice.pick(['5s', '90s', '8m']) };
  return [{ match: { method: 'POST' }, fault: dice.pick(WRITE_FAULTS), times: 1, ...late }];
}

function readFaults(dice: Dice, part: number): unknown[] {
  if (!dice.chance(part)) return [];
  const from = dice.chance(0.6) && { from: `+${Math.floor(dice.random() * 300)}s` };
  const times = 1 + Math.floor(dice.random() * 6);
  return [{ match: { method: 'GET' }, fault: dice.pick(READ_FAULTS), times, ...from }];
}

function signalOf(dice: Dice): Pick<Plan, 'signal'> {
  if (!dice.chance(0.5)) return {};
  const signal = dice.pick(['SIGINT', 'SIGKILL', 'SIGKILL'] as const);
  return { signal: { signal, atEvent: 1 + Math.floor(dice.random() * 30) } };
}
