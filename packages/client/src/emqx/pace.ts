import type { Expectation } from '../wait/budgeted.ts';

/** What is waited for, which says when it may be expected. */
export type Pace = 'operation' | 'creation' | 'settling' | 'appearance';

// In parts of the budget's window, which is an hour everywhere: so a platform whose clock runs
// faster, budgets included, is read as much faster. A start takes minutes, a creation up to half an
// hour (the vendor's own tool allows that much); what goes on already may end at any moment.
const EXPECTED: Readonly<Record<Pace, Expectation>> = {
  operation: { fromMs: 1 / 360, toMs: 1 / 6 },
  creation: { fromMs: 1 / 60, toMs: 1 / 2 },
  settling: { fromMs: 0, toMs: 1 / 6 },
  appearance: { fromMs: 0, toMs: 1 / 30 },
};

/** When the change may be expected, for a budget with that window. */
export function expectationOf(pace: Pace, windowMs: number): Expectation {
  const { fromMs, toMs } = EXPECTED[pace];
  return { fromMs: fromMs * windowMs, toMs: toMs * windowMs };
}
