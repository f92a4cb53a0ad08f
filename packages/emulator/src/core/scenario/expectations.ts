import { posix } from 'node:path';
import { z } from 'zod';
import type { Provider } from '../provider.ts';

const words = z.enum([
  'no deployment left',
  'no deployment running',
  'no deployment waiting',
  'no job left',
]);

const requests = z
  .strictObject({
    requests: z.strictObject({ method: z.string().optional(), path: z.string().default('/**') }),
    atLeast: z.int().min(0).optional(),
    atMost: z.int().min(0).optional(),
  })
  .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, {
    message: 'must have "atLeast", "atMost" or both',
    path: ['requests'],
  });

const job = z.strictObject({
  job: z.string(),
  version: z.int().min(0).optional(),
  deployment: z.string().optional(),
});

const accepted = `must be one of "${words.options.join('", "')}", or have "requests"`;
const given = z.union([words, requests], accepted);

/** What must hold at the end, of one provider. */
export const expectation = z.union([
  z.strictObject({ emqx: given }),
  z.strictObject({ edgegap: given }),
  z.strictObject({ nomad: z.union([words, requests, job], `${accepted} or "job"`) }),
]);

export type Expectation = z.output<typeof expectation>;

/** What an expectation is checked against. */
export interface Observed {
  state: unknown;
  requests: { method: string; path: string }[];
}

const text = z.string().default('');
const shownState = z.object({
  deployments: z
    .array(
      z.object({
        ID: text,
        id: text,
        status: text,
        Status: text,
        JobID: text,
        JobVersion: z.number().default(-1),
      }),
    )
    .default([]),
  jobs: z.array(z.object({ ID: text, Status: text, Stop: z.boolean().default(false) })).default([]),
});

type ShownState = z.output<typeof shownState>;

/** Statuses of deployments that are over, of all three platforms, in small letters. */
const ended = ['terminated', 'stopped', 'failed', 'error', 'successful', 'cancelled', 'deleted'];

interface LeftDeployment {
  id: string;
  status: string;
  /** Whether it has still to become something else; in Nomad a deployment that is left always has. */
  isWaiting: boolean;
}

function left({ deployments }: ShownState): LeftDeployment[] {
  return deployments
    .map(({ id, ID, status, Status }) => ({
      id: id || ID,
      status: status || Status,
      isWaiting: Status !== '' || !/^(running|ready|status\.ready)$/i.test(status),
    }))
    .filter(({ status }) => !ended.includes(status.toLowerCase()));
}

const lines = (found: LeftDeployment[]) => found.map(({ id, status }) => `${id} is ${status}`);

function checkWords(wanted: z.output<typeof words>, state: ShownState): string[] {
  switch (wanted) {
    case 'no deployment left':
      return lines(left(state));
    case 'no deployment running':
      return lines(left(state).filter(({ status }) => /running|ready/i.test(status)));
    case 'no deployment waiting':
      return lines(left(state).filter(({ isWaiting }) => isWaiting));
    case 'no job left':
      return state.jobs
        .filter(({ Status, Stop }) => Status !== 'dead' && !Stop)
        .map(({ ID, Status }) => `job ${ID} is ${Status}`);
  }
}

function checkRequests(wanted: z.output<typeof requests>, observed: Observed): string[] {
  const { method, path } = wanted.requests;
  const count = observed.requests.filter(
    (one) =>
      (method === undefined || one.method === method.toUpperCase()) &&
      posix.matchesGlob(one.path.split('?')[0] ?? '', path),
  ).length;
  const name = `${method ?? 'any method'} ${path}`;
  if (wanted.atLeast !== undefined && count < wanted.atLeast) {
    return [`${count} requests of ${name}, at least ${wanted.atLeast} expected`];
  }
  if (wanted.atMost !== undefined && count > wanted.atMost) {
    return [`${count} requests of ${name}, at most ${wanted.atMost} expected`];
  }
  return [];
}

function checkJob(wanted: z.output<typeof job>, { deployments }: ShownState): string[] {
  const own = deployments.filter(({ JobID }) => JobID === wanted.job);
  const latest = own.toSorted((a, b) => a.JobVersion - b.JobVersion).at(-1);
  if (latest === undefined) return [`job ${wanted.job} has no deployment, expected one`];
  const { JobVersion, Status } = latest;
  const found: string[] = [];
  if (wanted.version !== undefined && wanted.version !== JobVersion) {
    found.push(`job ${wanted.job} is at version ${JobVersion}, expected ${wanted.version}`);
  }
  if (wanted.deployment !== undefined && wanted.deployment !== Status) {
    found.push(`job ${wanted.job}: deployment is ${Status}, expected ${wanted.deployment}`);
  }
  return found;
}

/** What does not hold, one line each; empty where all is as expected. */
export function unmet(
  expectations: readonly Expectation[],
  observe: (provider: Provider['name']) => Observed,
): string[] {
  return expectations.flatMap((expected) => {
    const [provider, wanted] = one(expected);
    const observed = observe(provider);
    const state = shownState.parse(observed.state);
    const problems =
      typeof wanted === 'string'
        ? checkWords(wanted, state).map((line) => `${wanted}, but ${line}`)
        : 'requests' in wanted
          ? checkRequests(wanted, observed)
          : checkJob(wanted, state);
    return problems.map((problem) => `${provider}: ${problem}`);
  });
}

function one(expected: Expectation) {
  if ('emqx' in expected) return ['emqx', expected.emqx] as const;
  if ('edgegap' in expected) return ['edgegap', expected.edgegap] as const;
  return ['nomad', expected.nomad] as const;
}
