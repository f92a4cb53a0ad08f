import type { Answer, EmulatorRequest } from '../../core/http/exchange.ts';

const selfStop = /^\/v1\/self\/stop\//;

/**
 * The reply to a request without the right key, if so: 401 where the header is missing or is not
 * the word `token`, a space and the value; 403 for a key that is a placeholder or was deleted.
 * The self-stop call has its own secret and is not judged here.
 */
export function checkKey(request: EmulatorRequest, token: string): Answer | undefined {
  if (selfStop.test(request.path)) return undefined;
  const [, given] = /^token (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  if (given === undefined) {
    return { status: 401, json: { message: 'The authorization header is missing or malformed.' } };
  }
  if (given === token) return undefined;
  return { status: 403, json: { message: 'This API token is not valid or has been deleted.' } };
}
