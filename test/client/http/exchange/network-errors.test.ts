import { classifyNetworkError } from '@rollout-actions/client/http/exchange/network-errors';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const withCode = (code: string, cause?: unknown) =>
  Object.assign(new Error('reported by the system', { cause }), { code });

test.each([
  ['ENOTFOUND', 'has a host name that could not be resolved'],
  ['EAI_AGAIN', 'has a host name that could not be resolved'],
  ['ECONNREFUSED', 'refused the connection'],
  ['ENETUNREACH', 'did not accept a connection'],
  ['UND_ERR_CONNECT_TIMEOUT', 'did not accept a connection'],
  ['EPIPE', 'closed the connection before its response was complete'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'presented a certificate that is not trusted'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'presented a certificate that is not trusted'],
  ['CERT_NOT_YET_VALID', 'presented a certificate that has expired or is not valid yet'],
  ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', 'refused the TLS handshake'],
  ['ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE', 'refused the TLS handshake'],
  ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'does not speak TLS as expected on this port'],
  ['UND_ERR_PRX_CONN', 'is behind a proxy that could not connect to it'],
  ['UND_ERR_INVALID_ARG', 'was not asked: the request is not valid HTTP'],
  ['EWHATEVER', 'could not be reached'],
])('%s: the service %s', (code, what) => {
  expect(classifyNetworkError(withCode(code))).toMatchObject({ code, what });
});

test('a code is found in a cause, and in one of several attempts', () => {
  const what = 'refused the connection';
  expect(
    classifyNetworkError(new TypeError('fetch failed', { cause: withCode('ECONNREFUSED') })),
  ).toMatchObject({
    what,
  });
  expect(
    classifyNetworkError(new AggregateError([new Error('first'), withCode('ECONNREFUSED')])),
  ).toMatchObject({
    what,
  });
  expect(classifyNetworkError(withCode('UND_ERR_OTHER', withCode('ECONNREFUSED')))).toMatchObject({
    what,
  });
});

test('causes that lead round in a circle come to an end', () => {
  const error = withCode('EWHATEVER');
  error.cause = error;
  expect(classifyNetworkError(error)).toMatchObject({
    code: 'EWHATEVER',
    what: 'could not be reached',
  });
});

test('whatever is thrown, there is a sentence and a next step', () => {
  fc.assert(
    fc.property(fc.anything(), (thrown) => {
      const found = classifyNetworkError(thrown);
      expect(found.what).toBe('could not be reached');
      expect(found.next({ address: 'address', credentials: 'token' })).toMatch(/^[A-Z].*[^.]$/);
    }),
  );
});
