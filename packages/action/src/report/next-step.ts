import { isGreen, type Outcome } from '../outcome.ts';

/** Our sentences end with what to do: `Check the logs, fix the version, and re-run.` */
const IMPERATIVE =
  /^(?:Add|Allow|Ask|Check|Choose|Correct|Delete|Fail|Find|Fix|Free|Give|Install|Look|Lower|Make|Name|Promote|Put|Raise|Re-run|Read|Register|Remove|Run|See|Set|Stop|Update|Use|Wait|Write)\b/;
/** Between two sentences. */
export const SENTENCE_END = /(?<=[.!?])\s+(?=[A-Z])/;

const BY_OUTCOME: Partial<Record<Outcome, string>> = {
  failed: 'Check the evidence below, fix the cause and re-run.',
  'rolled-back': 'The older version runs again. Fix the new one before you deploy it again.',
  superseded: 'Nothing is left to do for this version; check the newer one.',
  'gate-failed': 'Fix the version, or the bound of the gate that failed, and deploy again.',
  inconclusive: 'Find out why the gate could not measure, then re-run.',
  'timed-out': 'Find out what takes so long, or raise the input timeout, then re-run.',
  cancelled: 'Re-run the job to continue.',
  'quota-exhausted': 'Re-run once the budget has opened again.',
  refused: 'Correct the inputs and re-run.',
  'not-found': 'Check the id or the name, then re-run.',
  unauthorized: 'Check the credentials and their rights, then re-run.',
  unreachable: 'Check the address and whether the service is up, then re-run.',
  rejected: 'Correct what the service rejected, then re-run.',
};

/** A reason taken apart into what happened and what to do now. */
export interface SplitReason {
  what: string;
  next: string | undefined;
}

/**
 * Takes the sentences that say what to do out of a reason, so that they can stand by themselves. A
 * red outcome whose reason has none has a general advice.
 */
export function splitReason(outcome: Outcome, reason: string): SplitReason {
  const sentences = reason.split(SENTENCE_END);
  const what = sentences.filter((sentence) => !IMPERATIVE.test(sentence));
  const next = sentences.filter((sentence) => IMPERATIVE.test(sentence));
  if (what.length > 0 && next.length > 0) {
    return { what: what.join(' '), next: next.join(' ') };
  }
  return { what: reason, next: isGreen(outcome) ? undefined : BY_OUTCOME[outcome] };
}
