import fc from 'fast-check';
import type { Disturbance } from '../../../support/runner/simulated-step.ts';

/*
 * What a run of nomad-promote can meet: what it is asked to do, what others do to the same job
 * meanwhile, and what the way to the servers does to its requests.
 */

/** What others do, at a time after the start of the step. */
export const EVENTS = [
  'register',
  'register-same',
  'promote',
  'fail',
  'pause',
  'resume',
  'unhealthy',
  'canary-exit',
  'other-exit',
  'revert',
  'stop',
  'purge',
  'gc',
  'other-job',
] as const;
export type Event = (typeof EVENTS)[number];

/** Mostly what a busy cluster does all day; seldom what ends a job. */
const event = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Event>(...EVENTS) },
  { weight: 2, arbitrary: fc.constantFrom<Event>('other-job', 'gc', 'canary-exit', 'pause') },
);

const verb = fc.constantFrom('leave', 'pause', 'fail');
const rarely = fc.oneof(
  { weight: 5, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
);

export const scenario = fc.record({
  operation: fc.constantFrom(
    'promote',
    'promote',
    'promote',
    'run',
    'run',
    'run',
    'check',
    'fail',
    'pause',
    'resume',
    'set-health',
  ),
  which: fc.constantFrom('id', 'job', 'version', 'evaluation'),
  /** For `run`: a new version, the job as the servers have it, or the first of its name. */
  file: fc.constantFrom('new', 'new', 'new', 'same', 'first'),
  namespace: fc.constantFrom('default', 'prod'),
  seed: fc.nat(1e9),
  isBad: rarely,
  canary: fc.constantFrom(0, 1, 1, 1, 2),
  groups: fc.constantFrom(1, 1, 2),
  scope: fc.constantFrom('', '', 'web'),
  autoRevert: fc.boolean(),
  autoPromote: rarely,
  restarts: fc.constantFrom(0, 0, 2),
  /** When the release is registered that the step is about, ms from its start. */
  registeredMs: fc.constantFrom(-20_000, -4_000, -4_000, -500, 2_000),
  stopAt: fc.constantFrom('promotable', 'promoted', 'successful', 'successful'),
  bakeMs: fc.constantFrom(0, 0, 3_000, 20_000),
  isGated: rarely,
  requireCanaries: rarely,
  promoteRollback: fc.boolean(),
  onTimeout: verb,
  onCancel: verb,
  onGateFailure: verb,
  timeoutMs: fc.constantFrom(8_000, 30_000, 300_000),
  discoveryMs: fc.constantFrom(5_000, 120_000),
  faultRate: fc.constantFrom(0, 0, 0.1, 0.3, 0.6),
  faultBudget: fc.nat(12),
  outage: fc.option(
    fc.record({ fromMs: fc.nat(15_000), lastsMs: fc.constantFrom(500, 3_000, 12_000, 40_000) }),
  ),
  outageStatus: fc.constantFrom(0, 500, 502, 503),
  proxyLimitMs: fc.constantFrom(10_000, 60_000, 3_600_000),
  events: fc.array(fc.record({ atMs: fc.nat(25_000), event }), { maxLength: 4 }),
  disturbance: fc.oneof<fc.Arbitrary<Disturbance>[]>(
    fc.constant({ kind: 'none' as const }),
    fc.constant({ kind: 'none' as const }),
    fc.record({ kind: fc.constant('kill' as const), atMs: fc.nat(12_000) }),
    fc.record({ kind: fc.constant('cancel' as const), atMs: fc.nat(12_000) }),
  ),
});

export type Scenario = typeof scenario extends fc.Arbitrary<infer S> ? S : never;

/** The job of a release; one canary of a bad one fails at once. */
export function jobOf(
  plan: Scenario,
  release: string,
  more: { isBad?: boolean; isFirst?: boolean },
) {
  const groups = plan.groups === 1 ? ['web'] : ['web', 'api'];
  const { namespace, canary, autoRevert, autoPromote, restarts } = plan;
  return {
    ID: 'web',
    Name: 'web',
    Namespace: namespace,
    Type: 'service',
    Datacenters: ['dc1'],
    TaskGroups: groups.map((name) => ({
      Name: name,
      Count: 2,
      Update: {
        MaxParallel: 1,
        HealthCheck: 'task_states',
        MinHealthyTime: 1_000_000_000,
        HealthyDeadline: 15_000_000_000,
        ProgressDeadline: 40_000_000_000,
        AutoRevert: autoRevert,
        AutoPromote: autoPromote && canary > 0,
        Canary: canary,
      },
      RestartPolicy: {
        Attempts: restarts,
        Interval: 60_000_000_000,
        Delay: 1_000_000_000,
        Mode: 'fail',
      },
      ReschedulePolicy: { Attempts: 0, Unlimited: false },
      Tasks: [
        {
          Name: 'main',
          Driver: 'raw_exec',
          Config: { command: more.isBad === true ? '/bin/false' : '/bin/sleep', args: ['3600'] },
          Env: { RELEASE: release },
        },
      ],
    })),
  };
}

/** The `with:` of the step, `id` and `evaluation` being what the release led to. */
export function inputsOf(
  plan: Scenario,
  found: { id: string; evaluation: string; version: number; jobFile: string; health: string },
): Record<string, string> {
  const { operation, which } = plan;
  const common = {
    address: 'http://127.0.0.1:4646',
    operation,
    timeout: `${plan.timeoutMs}ms`,
    summary: 'false',
  };
  const target = {
    id: { 'deployment-id': found.id },
    job: { job: 'web' },
    version: { job: 'web', 'job-version': String(found.version) },
    evaluation: { 'eval-id': found.evaluation },
  }[found.id === '' && which === 'id' ? 'version' : which];
  // An id alone leads into any namespace; what is searched for by name needs the right one.
  const isScoped = operation === 'run' || 'deployment-id' in target || 'eval-id' in target;
  const scope = isScoped ? {} : { namespace: plan.namespace };
  const searching = { 'discovery-timeout': `${plan.discoveryMs}ms`, ...scope };
  const promoting = {
    ...searching,
    ...(plan.scope === '' ? {} : { groups: plan.scope }),
    bake: `${plan.bakeMs}ms`,
    ...(plan.isGated ? { gates: '[{name: a, kind: allocations, interval: 1s}]' } : {}),
    'require-canaries': String(plan.requireCanaries),
  };
  const writing = {
    ...promoting,
    'stop-at': plan.stopAt,
    'promote-rollback': String(plan.promoteRollback),
    'on-timeout': plan.onTimeout,
    'on-cancel': plan.onCancel,
    'on-gate-failure': plan.onGateFailure,
  };
  switch (operation) {
    case 'run':
      return { ...common, ...writing, 'job-file': found.jobFile };
    case 'promote':
      return { ...common, ...target, ...writing };
    case 'check':
      return { ...common, ...target, ...promoting };
    case 'set-health':
      return { ...common, ...target, ...searching, 'healthy-allocation-ids': found.health };
    default:
      return { ...common, ...target, ...searching };
  }
}

/** Worlds in which the step once said something untrue. */
export const FOUND_WORLDS: readonly Scenario[] = [
  // The health was set, the answer lost, and the allocations were collected before they were read.
  {
    operation: 'set-health',
    which: 'id',
    file: 'new',
    namespace: 'prod',
    seed: 658640719,
    isBad: false,
    canary: 1,
    groups: 1,
    scope: '',
    autoRevert: true,
    autoPromote: false,
    restarts: 2,
    registeredMs: -4000,
    stopAt: 'successful',
    bakeMs: 3000,
    isGated: false,
    requireCanaries: false,
    promoteRollback: true,
    onTimeout: 'pause',
    onCancel: 'leave',
    onGateFailure: 'fail',
    timeoutMs: 8000,
    discoveryMs: 5000,
    faultRate: 0.6,
    faultBudget: 12,
    outage: null,
    outageStatus: 500,
    proxyLimitMs: 10000,
    events: [
      { atMs: 1668, event: 'stop' },
      { atMs: 24125, event: 'other-exit' },
      { atMs: 15297, event: 'promote' },
      { atMs: 3812, event: 'gc' },
    ],
    disturbance: { kind: 'none' },
  },
];
