import type { Scenario } from './scenario.ts';

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
