import type { FailureKind } from '@rollout-actions/client/http/failure';
import { OUTCOMES, type Outcome } from './outcome.ts';

/** `npm run docs` writes the owner; a test compares it, and the version, with `package.json`. */
const OUTCOMES_PAGE = 'https://github.com/rollout-actions/rollout-actions/blob/v1/docs/outcomes.md';

/** What of an end decides where it is explained. */
export interface Explained {
  outcome: Outcome;
  /** The kind of the error that led to it, where there was one. */
  errorKind?: FailureKind;
}

/**
 * Where `docs/outcomes.md` explains the end of a run: under the kind of the error, which says more
 * than the outcome, unless the outcome has the same name. Without an end, how a step can end
 * without an outcome.
 */
export function documentationUrl(end: Explained | undefined): string {
  return `${OUTCOMES_PAGE}#${end === undefined ? 'no-outcome' : anchorOf(end)}`;
}

/** The last line of every red message. */
export function explanation(end: Explained | undefined): string {
  return `Cause and remedy: ${documentationUrl(end)}`;
}

function anchorOf({ outcome, errorKind }: Explained): string {
  const isOutcome = OUTCOMES.some((word) => word === errorKind);
  return errorKind === undefined || isOutcome ? outcome : errorKind;
}
