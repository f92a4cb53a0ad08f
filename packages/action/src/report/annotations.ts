import type { Report } from './types.ts';

/** GitHub shows no more annotations of one kind in one step; one is for the outcome. */
export const MAX_ANNOTATIONS = 10;

/** A gate that decided against the run, in one sentence with value and bound. */
export interface GateAnnotation {
  title: string;
  message: string;
}

/** One for each gate that failed and decides; of those GitHub shows, one is left for the end. */
export function failedGates({ gates }: Pick<Report, 'gates'>): GateAnnotation[] {
  return gates
    .filter(({ verdict, observeOnly }) => verdict === 'fail' && !observeOnly)
    .slice(0, MAX_ANNOTATIONS - 1)
    .map(({ name, value, bound }) => ({
      title: `Gate ${name} failed`,
      message: `Gate ${name}: measured ${value}, bound ${bound}`,
    }));
}
