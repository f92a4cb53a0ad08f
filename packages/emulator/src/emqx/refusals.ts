import type { Answer } from '../core/http/exchange.ts';

/**
 * The errors. The API document gives no bodies; those here have the codes that the official
 * Terraform provider reads, and the rest are empty, as it allows for.
 */
export const unauthorized: Answer = { status: 401 };
export const forbidden: Answer = { status: 403 };
export const notFound: Answer = { status: 404 };

export function badRequest(detail: string): Answer {
  return { status: 400, json: { code: 'BAD_REQUEST', detail } };
}

/** What is asked for is not on offer. */
export function invalidSpecification(detail: string): Answer {
  return { status: 422, json: { code: 'INVALID_SPEC', detail } };
}

/** The status of the deployment does not allow it. */
export const invalidStatus: Answer = { status: 422, json: { code: 'INVALID_STATUS' } };

/** `retryAfterSeconds` as the client's clock counts them. */
export function limitExceeded(retryAfterSeconds: number | undefined): Answer {
  if (retryAfterSeconds === undefined) return { status: 429 };
  return { status: 429, headers: { 'Retry-After': String(retryAfterSeconds) } };
}
