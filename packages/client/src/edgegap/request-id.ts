import type { Failure } from '../http/failure.ts';
import { deployReplyV2 } from './schemas/deploy.ts';

/**
 * The deployment that a refused create leaves behind: the 422 of v2 names one in error, which
 * counts until it is stopped. Undefined where the reply names none.
 */
export function requestIdOf(failure: Failure): string | undefined {
  if (failure.status !== 422) return undefined;
  try {
    const read = deployReplyV2.safeParse(JSON.parse(failure.text ?? ''));
    return read.success ? read.data.request_id : undefined;
  } catch {
    return undefined;
  }
}
