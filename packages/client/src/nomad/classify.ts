import type { Classify, ReplyClassification } from '../http/api.ts';
import { sanitizeLine } from '../http/sanitize-line.ts';
import { readServerError } from './server-error.ts';

/**
 * Nomad's own reading of a reply that is no success; `name` of the server and `namespace` are for
 * the messages. Undefined leaves it to the general rule.
 */
export function classifyNomad(name: string, namespace: string): Classify {
  return (reply, call) => {
    const text = reply.text.trim();
    if (reply.status === 500) return serverError(name, text);
    if (reply.status === 403) return forbidden({ name, namespace, method: call.method });
    if (reply.status === 404 && / not found$/.test(text)) {
      return {
        kind: 'not-found',
        what: `${name} says: ${sanitizeLine(text)}`,
        next: `Check the name or id, and that it is in namespace ${namespace}`,
      };
    }
    if (reply.status === 400 || reply.status === 401) return refusedLogin(name, text);
    return undefined;
  };
}

function serverError(name: string, text: string): ReplyClassification | undefined {
  const reading = readServerError(text);
  return reading && { ...reading, what: `${name} says: ${sanitizeLine(text)}` };
}

function forbidden({
  name,
  namespace,
  method,
}: Record<'name' | 'namespace' | 'method', string>): ReplyClassification {
  const rights =
    method === 'GET'
      ? 'read-job'
      : 'read-job and the one for this write (promote-deployment, fail-deployment, ' +
        'pause-deployment, set-alloc-health-deployment, register-job, or submit-job for all)';
  return {
    kind: 'unauthorized',
    what: `${name} refused the token (Permission denied)`,
    next: `Check that the token is valid and its policy gives namespace ${namespace} ${rights}`,
  };
}

// The texts of a login that was refused, as a real agent answered them.
const LOGINS: readonly [RegExp, string][] = [
  [/^ACL support disabled$/, 'Leave auth-method out: this cluster has access control switched off'],
  [
    /no role or policy bindings matched/,
    'Add a binding rule whose selector fits this repository, branch and environment',
  ],
  [
    /^auth-method ".*" not found$/,
    'Check the name of the auth method: `nomad acl auth-method list`',
  ],
  [/unsupported auth-method type/, 'Use an auth method of type JWT'],
  [/audience/, "Set audience to one of the auth method's BoundAudiences"],
  [/token is expired/, 'Compare the clocks of the servers with the real time'],
  [/^unable to validate provided token/, "Check the auth method's key, JWKS URL and issuer"],
];

function refusedLogin(name: string, text: string): ReplyClassification | undefined {
  const next = LOGINS.find(([words]) => words.test(text))?.[1];
  return next === undefined
    ? undefined
    : { kind: 'unauthorized', what: `${name} refused the login: ${sanitizeLine(text)}`, next };
}
