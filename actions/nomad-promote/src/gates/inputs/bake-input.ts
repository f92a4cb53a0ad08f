import { fieldOf, type OpenField } from '@rollout-actions/action/inputs/field';
import { DURATION_FORM, parseDuration } from '@rollout-actions/client/time/duration';
import type { Gate, GateKind, GateOf } from './schema.ts';

/** The input `bake`: ms, or `auto` for as long as the gates need to decide. */
export function bakeField(): OpenField<number | 'auto'> {
  const accepts = `auto, or ${DURATION_FORM}`;
  return fieldOf<number | 'auto'>({
    accepts,
    parse(text) {
      const value = text === 'auto' ? text : parseDuration(text);
      return value === undefined ? { ok: false, accepted: accepts } : { ok: true, value };
    },
  });
}

/** How long the gate measures at most, ms; Infinity where only the step's timeout ends it. */
export function measuringMs(
  { 'extend-bake-to': extendTo }: { 'extend-bake-to'?: number | undefined },
  bake: number | 'auto',
): number {
  if (bake === 'auto') return extendTo ?? Infinity;
  return Math.max(bake, extendTo ?? 0);
}

/** Whether gates of a kind compare event rates, and measure until they have decided. */
export function isSequentialKind(kind: GateKind): kind is 'compare' | 'load' {
  return kind === 'compare' || kind === 'load';
}

/** Whether a gate compares event rates, as `isSequentialKind` says of kinds. */
export function isSequentialGate(gate: Gate): gate is GateOf<'compare'> | GateOf<'load'> {
  return isSequentialKind(gate.kind);
}
