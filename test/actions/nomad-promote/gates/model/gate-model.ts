import type { Verdict } from '../../../../../actions/nomad-promote/src/gates/types.ts';

/** A gate as the model knows it; times in ms. */
export interface ModelGate {
  intervalMs: number;
  initialDelayMs: number;
  count: number;
  consecutive: number;
  failureLimit: number;
  inconclusivePasses: boolean;
  /** What a measurement at a time gives. */
  at(ms: number): Verdict;
}

export interface ModelEnd {
  /** More than one where gates refuse at the same moment: the first to be heard decides. */
  outcomes: ('passed' | 'gate-failed' | 'inconclusive')[];
  atMs: number;
}

/** One gate within one round, measured step by step. */
interface Course {
  gate: ModelGate;
  passesInARow: number;
  failures: number;
  measured: number;
  nextMs: number;
  last: Verdict | undefined;
  hasLetThrough: boolean;
}

const fresh = (gate: ModelGate, startMs: number): Course => ({
  gate,
  passesInARow: 0,
  failures: 0,
  measured: 0,
  nextMs: startMs + gate.initialDelayMs,
  last: undefined,
  hasLetThrough: false,
});

/** Says whether the gate lets through, refuses, or says nothing yet. */
function measure(course: Course, ms: number): 'through' | 'gate-failed' | 'inconclusive' | 'open' {
  const { gate } = course;
  const verdict = gate.at(ms);
  course.last = verdict;
  course.measured += 1;
  course.nextMs = ms + gate.intervalMs;
  course.passesInARow = verdict === 'pass' ? course.passesInARow + 1 : 0;
  if (verdict === 'fail') course.failures += 1;
  if (course.failures > gate.failureLimit) return 'gate-failed';
  if (course.measured < gate.count) return 'open';
  const passes = course.passesInARow >= gate.consecutive;
  if (!passes && verdict !== 'inconclusive') return 'open';
  if (!passes && !gate.inconclusivePasses) return 'inconclusive';
  course.hasLetThrough = true;
  return 'through';
}

/** What one round gives that begins at `startMs` and is not disturbed. */
function round(gates: readonly ModelGate[], bakeMs: number, startMs: number): ModelEnd {
  const courses = gates.map((gate) => fresh(gate, startMs));
  const first = advance(courses, () => undefined);
  if (!first.outcomes.includes('passed')) return first;
  // In the bake every gate is measured when it is due, and those that let through once more at its
  // end. Who wavers is measured on until it lets through again.
  const endMs = first.atMs + bakeMs;
  return advance(
    courses,
    (course, letsThrough, ms) => {
      if (ms === undefined) return Math.max(first.atMs, course.nextMs);
      if (ms >= endMs && letsThrough) return undefined;
      return letsThrough ? Math.min(course.nextMs, endMs) : course.nextMs;
    },
    first.atMs,
    endMs,
  );
}

type Next = (course: Course, letsThrough: boolean, ms: number | undefined) => number | undefined;

/** Takes measurements in the order of time until every gate is done or one refuses. */
function advance(
  courses: readonly Course[],
  next: Next,
  bakeFromMs?: number,
  bakeEndMs?: number,
): ModelEnd {
  const isBake = bakeFromMs !== undefined && bakeEndMs !== undefined;
  const due = new Map<Course, number>();
  let lastMs = bakeFromMs ?? 0;
  for (const course of courses) {
    if (!isBake) due.set(course, course.nextMs);
    else if (course.nextMs <= bakeFromMs) due.set(course, bakeFromMs);
    // Shown as it was at the beginning of the bake: without a bake that is enough.
    else if (bakeEndMs > bakeFromMs) due.set(course, Math.min(course.nextMs, bakeEndMs));
  }
  while (due.size > 0) {
    const ms = Math.min(...due.values());
    const now = [...due].filter(([, at]) => at === ms).map(([course]) => course);
    const said = now.map((course) => [course, measure(course, ms)] as const);
    const outcomes = (['gate-failed', 'inconclusive'] as const).filter((outcome) =>
      said.some(([, word]) => word === outcome),
    );
    if (outcomes.length > 0) return { outcomes, atMs: ms };
    for (const [course, word] of said) {
      const letsThrough = word === 'through';
      const at = isBake ? next(course, letsThrough, ms) : letsThrough ? undefined : course.nextMs;
      if (at === undefined) due.delete(course);
      else due.set(course, at);
    }
    lastMs = Math.max(lastMs, ms);
  }
  return { outcomes: ['passed'], atMs: Math.max(lastMs, bakeEndMs ?? 0) };
}

/** The whole way: each disturbance before the end begins everything anew. */
export function modelEnd(
  gates: readonly ModelGate[],
  bakeMs: number,
  disturbedMs: readonly number[],
): ModelEnd {
  let startMs = 0;
  for (;;) {
    const end = round(gates, bakeMs, startMs);
    const from = startMs;
    const disturbed = disturbedMs.find((ms) => ms > from && ms < end.atMs);
    if (disturbed === undefined) return end;
    startMs = disturbed;
  }
}
