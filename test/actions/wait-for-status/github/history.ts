import fc from 'fast-check';

export const NAMES = ['build', 'test', 'lint'] as const;
/** The commit that the event is about, and another one that the event names too. */
export const COMMIT = '0123456789abcdef0123456789abcdef01234567';
export const OTHER = 'fedcba9876543210fedcba9876543210fedcba98';
export const OWN_RUN = 9;

/** One attempt of a job: when it is created, starts and ends, s since the wait began. */
interface Attempt {
  createdS: number;
  startedS: number;
  endedS: number;
  conclusion: string;
}

export interface Job {
  name: (typeof NAMES)[number];
  attempts: Attempt[];
}

/** A workflow run of GitHub Actions, or the suite of another app. */
export interface Suite {
  id: number;
  app: 'github-actions' | 'other';
  file: string;
  jobs: Job[];
  /** When it is under way: at first, and again when jobs are re-run. */
  open: { fromS: number; toS: number }[];
}

/** The run of the job that waits, which does not end, and how that job is recognised. */
export interface OwnRun {
  jobs: Job[];
  knownBy: 'alone' | 'jobs' | 'key';
}

export interface Required {
  context: string;
  app: 'github-actions' | 'other' | undefined;
}

export interface StatusStep {
  atS: number;
  context: string;
  state: string;
  app: 'other' | undefined;
}

const EVENTS = [
  'push',
  'pull_request',
  'pull_request_target',
  'merge_group',
  'workflow_run of a push',
  'workflow_run of a pull request',
  'workflow_run of a merge queue',
  'check_suite',
  'check_run',
  'workflow_dispatch',
] as const;

export type EventKind = (typeof EVENTS)[number];

const TARGETS = ['check', 'strict', 'glob', 'checks', 'required', 'workflow', 'status'] as const;

export interface History {
  event: EventKind;
  suites: Suite[];
  own: OwnRun | undefined;
  statuses: StatusStep[];
  target: (typeof TARGETS)[number];
  required: Required[];
  /** What everything on the other commit is. */
  elsewhere: string;
  /** While it lasts, every request is answered 5xx, or every second one. */
  outage: { fromS: number; toS: number; isWhole: boolean };
  /** The rate limit: what is left, when it starts anew, and what other jobs spend of it. */
  limit: { left: number; resetS: number; othersPerMinute: number } | undefined;
  /** Whether there are unrelated checks on several pages, and how these shift at each request. */
  pages: 'one' | 'still' | 'grow' | 'shrink' | 'alternate';
  /** Whether an unchanged list is answered 304. */
  hasTags: boolean;
  /** Whether the server lists the attempts too that were replaced. */
  keepsOld: boolean;
}

const conclusions = fc.constantFrom(
  ...['success', 'success', 'success', 'success', 'success', 'neutral', 'skipped', 'failure'],
  ...['failure', 'cancelled', 'timed_out', 'action_required', 'startup_failure', 'stale'],
);

const attempt = fc.record({
  gap: fc.integer({ min: 0, max: 40 }),
  queued: fc.integer({ min: 0, max: 20 }),
  took: fc.integer({ min: 1, max: 60 }),
  conclusion: conclusions,
});

const job = fc.record({
  name: fc.constantFrom(...NAMES),
  first: attempt,
  again: fc.option(attempt, { freq: 3, nil: undefined }),
});

const jobs = fc.uniqueArray(job, { minLength: 1, maxLength: 3, selector: ({ name }) => name });

const run = fc
  .record({
    startS: fc.constantFrom(0, 0, 5, 60),
    jobs,
    rerunAfter: fc.integer({ max: 40, min: 0 }),
  })
  .map(({ startS, jobs: planned, rerunAfter }) => {
    const firsts = planned.map(({ first }) => attemptFrom(startS, first));
    const endS = Math.max(...firsts.map(({ endedS }) => endedS));
    // Jobs can be re-run when the attempt of the whole run has ended.
    const rerunS = endS + rerunAfter;
    const seconds = planned.map(({ again }) => (again ? [attemptFrom(rerunS, again)] : []));
    const rerunEndS = Math.max(rerunS, ...seconds.flat().map(({ endedS }) => endedS));
    const open = [
      { fromS: startS, toS: endS },
      { fromS: rerunS, toS: rerunEndS },
    ];
    return {
      open,
      jobs: planned.map(({ name }, at): Job => {
        const [first] = firsts.slice(at);
        return { name, attempts: [...(first ? [first] : []), ...(seconds[at] ?? [])] };
      }),
    };
  });

function attemptFrom(
  fromS: number,
  { gap, queued, took, conclusion }: typeof attempt extends fc.Arbitrary<infer T> ? T : never,
): Attempt {
  const createdS = fromS + gap;
  const startedS = createdS + queued;
  return { createdS, startedS, endedS: startedS + took, conclusion };
}

const suites = fc
  .array(
    fc.record({
      app: fc.constantFrom('github-actions' as const, 'github-actions' as const, 'other' as const),
      file: fc.constantFrom('ci.yml', 'deploy.yml'),
      run,
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map(({ run: own, ...suite }, at): Suite => ({ ...suite, ...own, id: at + 1 })));

const statuses = fc.array(
  fc.record({
    atS: fc.integer({ min: 0, max: 90 }),
    context: fc.constantFrom('legacy', 'legacy', 'build'),
    state: fc.constantFrom('pending', 'success', 'success', 'failure', 'error'),
    app: fc.constantFrom(undefined, 'other' as const),
  }),
  { maxLength: 3 },
);

const required = fc.uniqueArray(
  fc.record({
    context: fc.constantFrom(...NAMES, 'legacy', 'Wait'),
    app: fc.constantFrom(undefined, undefined, 'github-actions' as const, 'other' as const),
  }),
  { minLength: 1, maxLength: 3, selector: ({ context, app }) => `${context} ${app}` },
);

export const histories: fc.Arbitrary<History> = fc.record({
  event: fc.constantFrom(...EVENTS),
  suites,
  own: fc.option(
    fc.record({
      jobs: run.map((own) => own.jobs),
      knownBy: fc.constantFrom('alone' as const, 'jobs' as const, 'key' as const),
    }),
    { nil: undefined },
  ),
  statuses: statuses.map((all) => all.toSorted((a, b) => a.atS - b.atS)),
  target: fc.constantFrom(...TARGETS, 'required', 'required', 'checks'),
  required,
  elsewhere: fc.constantFrom('success', 'failure'),
  outage: fc
    .record({
      fromS: fc.integer({ min: 0, max: 60 }),
      lasts: fc.constantFrom(0, 0, 5, 30, 90),
      isWhole: fc.boolean(),
    })
    .map(({ fromS, lasts, isWhole }) => ({ fromS, toS: fromS + lasts, isWhole })),
  limit: fc.option(
    fc.record({
      left: fc.constantFrom(6, 40, 1_000),
      resetS: fc.constantFrom(200, 3_600),
      othersPerMinute: fc.constantFrom(0, 0, 10),
    }),
    { freq: 2, nil: undefined },
  ),
  pages: fc.constantFrom('one', 'one', 'still', 'grow', 'shrink', 'alternate'),
  hasTags: fc.constantFrom(true, true, false),
  keepsOld: fc.boolean(),
});
