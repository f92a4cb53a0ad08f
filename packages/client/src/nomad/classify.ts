import type { Classify, ReplyClassification, RequestFacts } from '../http/api.ts';
import { sanitizeLine } from '../http/redaction/sanitize-line.ts';
import { readServerError } from './server-error.ts';

/**
 * How Nomad's own replies are classified; `name` of the server is for the messages. Undefined
 * leaves a reply to the general rule.
 */
export function classifyNomad(name: string): Classify {
  return (reply, asked) => {
    const text = reply.text.trim();
    const isLogin = String(asked.path) === '/v1/acl/login';
    if (reply.status === 500) return serverError(name, text);
    if (reply.status === 429) return tooManyConnections(name);
    if (reply.status === 403) return forbidden(name, asked);
    if (reply.status === 404 && / not found$/.test(text)) {
      return {
        kind: 'not-found',
        what: `${name} says: ${sanitizeLine(text)}`,
        next: `Check the name or id, and that it is in ${namespaceOf(asked)}`,
      };
    }
    return isLogin ? refusedLogin(name, text) : undefined;
  };
}

function namespaceOf({ query }: RequestFacts): string {
  return `namespace ${query['namespace'] ?? 'default'}`;
}

/** Nomad's one limit: 100 connections for each address, refused before anything is read. */
function tooManyConnections(name: string): ReplyClassification {
  return {
    kind: 'throttled',
    what: `${name} refused the request: too many connections from this address`,
    next: 'Run fewer jobs from this runner or proxy at once, or allow more time',
    received: 'no',
  };
}

function serverError(name: string, text: string): ReplyClassification | undefined {
  const reading = readServerError(text);
  return reading && { ...reading, what: `${name} says: ${sanitizeLine(text)}` };
}

function forbidden(name: string, asked: RequestFacts): ReplyClassification {
  const needs = capabilityFor(asked);
  return {
    kind: 'unauthorized',
    what: `${name} refused the token (Permission denied)`,
    next: `Check that the token is valid and its policy grants ${needs} in ${namespaceOf(asked)}`,
  };
}

// The capabilities that each endpoint checks, read in the server's source. The level `write` and
// the capability submit-job grant all of the writes.
const CAPABILITIES: readonly [RegExp, string][] = [
  [/^GET \/v1\/client\/fs\/logs\//, 'read-logs'],
  [/^POST \/v1\/jobs\/parse$/, 'parse-job (or submit-job)'],
  [/^POST \/v1\/jobs$/, 'register-job (or submit-job)'],
  [/^POST \/v1\/job\/[^/]+\/plan$/, 'plan-job (or submit-job)'],
  [/^POST \/v1\/deployment\/promote\//, 'read-job and promote-deployment (or submit-job)'],
  [/^POST \/v1\/deployment\/fail\//, 'read-job and fail-deployment (or submit-job)'],
  [/^POST \/v1\/deployment\/pause\//, 'read-job and pause-deployment (or submit-job)'],
  [/^POST \/v1\/deployment\/unblock\//, 'read-job and unblock-deployment (or submit-job)'],
  [
    /^POST \/v1\/deployment\/allocation-health\//,
    'read-job and set-alloc-health-deployment (or submit-job)',
  ],
];

function capabilityFor({ method, path }: RequestFacts): string {
  const call = `${method} ${path}`;
  return CAPABILITIES.find(([pattern]) => pattern.test(call))?.[1] ?? 'read-job';
}

// The texts of a login that was refused, as a real agent answered them.
const LOGINS: readonly [RegExp, string][] = [
  [/^ACL support disabled$/, 'Remove auth-method: access control is disabled on this cluster'],
  [
    /no role or policy bindings matched/,
    'Add a binding rule whose selector matches this repository, branch and environment',
  ],
  [
    /^auth-method ".*" not found$/,
    'Check the name of the auth method: `nomad acl auth-method list`',
  ],
  [/unsupported auth-method type/, 'Use an auth method of type JWT'],
  [/audience/, "Set audience to one of the auth method's BoundAudiences"],
  [/token is expired/, 'Check that the clocks of the servers are right'],
  [/^unable to validate provided token/, "Check the auth method's key, JWKS URL and issuer"],
];

function refusedLogin(name: string, text: string): ReplyClassification | undefined {
  const next = LOGINS.find(([pattern]) => pattern.test(text))?.[1];
  return next === undefined
    ? undefined
    : { kind: 'unauthorized', what: `${name} refused the login: ${sanitizeLine(text)}`, next };
}
