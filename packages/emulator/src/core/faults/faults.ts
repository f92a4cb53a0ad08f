import { posix } from 'node:path';
import { z } from 'zod';

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

/** The body of `POST /__emulator__/faults`. */
export const faultRule = z.strictObject({
  match: z.strictObject({ method: z.string().optional(), path: z.string().optional() }),
  fault: z.union([brokenExchange, statusFault]),
  times: z.int().min(1).optional(),
});

export type FaultRule = z.infer<typeof faultRule>;
export type Fault = FaultRule['fault'];
export type StatusFault = z.infer<typeof statusFault>;

export interface Faults {
  /** Without `times` the rule holds until it is cleared. */
  add(rule: FaultRule): void;
  /** The fault of the oldest rule that fits; uses up one of its `times`. */
  take(method: string, path: string): Fault | undefined;
  clear(): void;
}

function fits(match: FaultRule['match'], method: string, path: string): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== method) return false;
  return match.path === undefined || posix.matchesGlob(path, match.path);
}

export function createFaults(): Faults {
  let rules: { rule: FaultRule; left: number }[] = [];
  return {
    add(rule) {
      rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
    },
    take(method, path) {
      const chosen = rules.find(({ rule }) => fits(rule.match, method, path));
      if (chosen === undefined) return undefined;
      chosen.left -= 1;
      rules = rules.filter(({ left }) => left > 0);
      return chosen.rule.fault;
    },
    clear() {
      rules = [];
    },
  };
}
