import { posix } from 'node:path';
import { z } from 'zod';
import { parseDuration } from '../duration.ts';
import { parseMoment } from '../moment.ts';
import type { Random } from '../random.ts';

const statusFault = z.strictObject({
  status: z.int().min(200).max(599),
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  commit: z.boolean().optional(),
});

const brokenExchange = z.enum([
  'reset',
  'reset-after-commit',
  'hang',
  'drip',
  'truncate',
  'html',
  'bomb',
  'redirect',
]);

const accepted = `must be one of ${brokenExchange.options.join(', ')}, or a mapping with a status`;

const duration = z
  .string()
  .refine((text) => parseDuration(text) !== undefined, 'must be a duration with its unit, e.g. 5m');
const moment = z
  .string()
  .refine(
    (text) => parseMoment(text, 0) !== undefined,
    'must be +40s, 09:00 (UTC) or an ISO 8601 time',
  );

const members = z.strictObject({
  /** Every exchange without. */
  match: z.strictObject({ method: z.string().optional(), path: z.string().optional() }).default({}),
  fault: z.union([brokenExchange, statusFault], accepted).optional(),
  /** Virtual time that goes by before the answer, or before the fault. */
  delay: duration.optional(),
  /** How likely an exchange that matches is hit; always without. */
  probability: z.number().gt(0).max(1).optional(),
  /** When the rule begins; at once without. */
  from: moment.optional(),
  /** How long it holds from then on; until it is cleared without. */
  for: duration.optional(),
  times: z.int().min(1).optional(),
});

const hasEffect = ({ fault, delay }: { fault?: unknown; delay?: unknown }) =>
  fault !== undefined || delay !== undefined;
const noEffect = 'must have "fault", "delay" or both';

/** The body of `POST /__emulator__/faults`. */
export const faultRule = members.refine(hasEffect, noEffect);

/** A fault in a scenario: its step says when it begins. */
export const scenarioFault = members.omit({ from: true }).refine(hasEffect, noEffect);

export type FaultRule = z.infer<typeof faultRule>;
export type Fault = NonNullable<FaultRule['fault']>;
export type StatusFault = z.infer<typeof statusFault>;

/** What happens to one exchange. */
export interface ChosenFault {
  /** Undefined where the answer is only delayed. */
  fault: Fault | undefined;
  /** Virtual ms. */
  delayMs: number;
}

export interface Faults {
  add(rule: FaultRule): void;
  /** The fault of the oldest rule that fits now; uses up one of its `times`. */
  take(method: string, path: string): ChosenFault | undefined;
  /** The rules that still hold or are yet to begin, oldest first, with the `times` left. */
  all(): FaultRule[];
  clear(): void;
}

function fits(match: FaultRule['match'], method: string, path: string): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== method) return false;
  return match.path === undefined || posix.matchesGlob(path, match.path);
}

interface Planned {
  rule: FaultRule;
  left: number;
  /** Virtual ms since the epoch. */
  fromMs: number;
  untilMs: number;
}

/** No rules yet; `now` is virtual ms, and `random` decides what happens with a probability. */
export function createFaults(options: { now(): number; random: Random }): Faults {
  const { now, random } = options;
  let rules: Planned[] = [];
  const strikes = ({ rule, fromMs, untilMs }: Planned, method: string, path: string) => {
    const present = now();
    if (present < fromMs || present >= untilMs || !fits(rule.match, method, path)) return false;
    return rule.probability === undefined || random.next() < rule.probability;
  };
  const forgetPassed = () => {
    rules = rules.filter(({ left, untilMs }) => left > 0 && now() < untilMs);
  };
  return {
    add(rule) {
      const fromMs = rule.from === undefined ? now() : (parseMoment(rule.from, now()) ?? now());
      const forMs = rule.for === undefined ? undefined : parseDuration(rule.for);
      const left = rule.times ?? Number.POSITIVE_INFINITY;
      rules.push({ rule, left, fromMs, untilMs: fromMs + (forMs ?? Number.POSITIVE_INFINITY) });
    },
    take(method, path) {
      const chosen = rules.find((planned) => strikes(planned, method, path));
      if (chosen === undefined) return undefined;
      chosen.left -= 1;
      forgetPassed();
      const { fault, delay } = chosen.rule;
      return { fault, delayMs: delay === undefined ? 0 : (parseDuration(delay) ?? 0) };
    },
    all() {
      forgetPassed();
      return rules.map(({ rule, left }) => ({ ...rule, ...(rule.times && { times: left }) }));
    },
    clear() {
      rules = [];
    },
  };
}
