import type { Clock } from '@rollout-actions/client/time/clock';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '../../../support/property-runs.ts';
import type { GithubServer, Refusal } from '../../../support/providers/github-server.ts';
import { type History, histories } from './history.ts';
import { offencesOf, type TimedRequest } from './history-plan.ts';
import { eventOf, stateAt } from './history-state.ts';
import { type Truth, truthAt } from './history-truth.ts';
import { trial } from './trial.ts';

const TIMEOUT_S = 400;
const DISCOVERY_S = 120;
const REFILLED = 1_000;

const TARGETS: Readonly<Record<History['target'], string>> = {
  check: 'github:check/build',
  strict: 'github:check/build until=success',
  glob: 'github:check/bu*',
  checks: 'github:checks',
  required: 'github:required',
  workflow: 'github:workflow/ci.yml',
  status: 'github:status/legacy',
};

const OUTCOMES: Readonly<Record<Truth['verdict'], string>> = {
  good: 'succeeded',
  bad: 'failed',
  open: 'timed-out',
  absent: 'not-found',
  'own job': 'refused',
};

/** Lets the server play a history as its clock goes on, and records the requests. */
function play(history: History, server: GithubServer, clock: Clock): TimedRequest[] {
  const startMs = clock.now();
  const timed: TimedRequest[] = [];
  let paid = 0;
  const nowS = () => (clock.now() - startMs) / 1_000;
  server.onRequest = () => {
    const last = server.requests.at(-1);
    if (last !== undefined && (last.status === 200 || last.status === 404)) paid += 1;
    const before = timed.at(-1);
    if (last !== undefined && before !== undefined) before.status = last.status;
    timed.push({ path: '', status: 0, isConditional: false, token: undefined, atS: nowS() });
    Object.assign(server.state, stateAt(history, nowS(), server.requests.length));
    server.headers = limitHeaders(history, { atS: nowS(), paid });
  };
  server.hasTags = history.hasTags;
  server.refuse = () => outageAt(history, nowS(), timed.length) ?? spentAt(server.headers);
  return timed;
}

function outageAt({ outage }: History, atS: number, requests: number): Refusal | undefined {
  const isOn = outage.fromS <= atS && atS < outage.toS;
  if (!isOn || (!outage.isWhole && requests % 2 === 0)) return undefined;
  return { status: 503, body: { message: 'busy' } };
}

function limitHeaders(
  { limit }: History,
  { atS, paid }: { atS: number; paid: number },
): Record<string, string> {
  if (limit === undefined) return {};
  const { left, resetS, othersPerMinute } = limit;
  const isRefilled = atS >= resetS;
  const spent = paid + Math.floor((othersPerMinute * atS) / 60);
  return {
    'x-ratelimit-remaining': String(isRefilled ? REFILLED : Math.max(0, left - spent)),
    'x-ratelimit-reset': String(isRefilled ? resetS + 3_600 : resetS),
    date: new Date(atS * 1_000).toUTCString(),
  };
}

function spentAt(headers: Readonly<Record<string, string>>): Refusal | undefined {
  if (headers['x-ratelimit-remaining'] !== '0') return undefined;
  return { status: 403, body: { message: 'API rate limit exceeded for installation' } };
}

async function run(history: History) {
  const { payload, env } = eventOf(history);
  let timed: TimedRequest[] = [];
  const ended = await trial({
    state: {},
    targets: TARGETS[history.target],
    given: { timeout: `${TIMEOUT_S}s`, 'discovery-timeout': `${DISCOVERY_S}s` },
    event: payload,
    env,
    prepare: (server, clock) => {
      timed = play(history, server, clock);
    },
  });
  const last = timed.at(-1);
  if (last !== undefined) last.status = ended.requests.at(-1)?.status ?? 0;
  return { ...ended, timed };
}

/** The rate limit is spent, by others or by a first read that is too dear, and opens too late. */
function isSpent({ limit }: History, timed: readonly TimedRequest[]): boolean {
  return limit !== undefined && limit.resetS >= TIMEOUT_S && timed.at(-1)?.status === 403;
}

/** Everything that is wrong with how a history ended, in words. */
async function problemsOf(history: History): Promise<{ outcome: string; problems: string[] }> {
  const { outputs, tookMs, timed } = await run(history);
  const { outcome = '', reason = '' } = outputs;
  const endS = tookMs / 1_000;
  const { verdict, words } = truthAt(history, endS);
  const allowed = isSpent(history, timed) ? 'quota-exhausted' : OUTCOMES[verdict];
  const problems = offencesOf(history, timed);
  if (outcome !== allowed) problems.push(`${outcome} after ${endS} s, not ${allowed}: ${reason}`);
  if (outcome === 'not-found' && endS < DISCOVERY_S) problems.push(`not found after ${endS} s`);
  const target = TARGETS[history.target].split(' ')[0] ?? '';
  const expected = outcome === 'quota-exhausted' ? ['rate limit'] : words;
  const isReported = reason.includes(target) && expected.some((word) => reason.includes(word));
  if (!isReported) problems.push(`${reason} has none of ${expected.join(', ')}`);
  return { outcome, problems };
}

it(
  'says of random histories what GitHub itself would say, soon, and within its requests',
  async () => {
    const ends = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { outcome, problems } = await problemsOf(history);
        ends.set(outcome, (ends.get(outcome) ?? 0) + 1);
        expect(problems).toEqual([]);
      }),
      { numRuns: propertyRuns(20, 2_000) },
    );
    expect([...ends.keys()]).toContain('succeeded');
    expect([...ends.keys()]).toContain('failed');
  },
  propertyRuns(120_000, 7_200_000),
);
