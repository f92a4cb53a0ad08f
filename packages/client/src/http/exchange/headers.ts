import { type Endpoint, inputsOf, isLoopback, refused } from '../endpoint.ts';

// Everything else that a caller sets may be a credential.
const PLAIN = new Set(['accept', 'accept-encoding', 'content-type', 'user-agent']);
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\x20-\x7e]*$/;

export interface HeaderSources {
  /** Of this one request. */
  own: Record<string, string>;
  hasBody: boolean;
  /** The body holds a credential. */
  confidential: boolean;
}

/**
 * The headers of one request, names in small letters. Throws a `Failure` (`rejected`, not sent)
 * for a value no header may hold and for a credential on plain HTTP; never repeats a value.
 */
export function composeHeaders(endpoint: Endpoint, sources: HeaderSources): Record<string, string> {
  const given = { ...lower(endpoint.headers()), ...lower(sources.own) };
  for (const [name, value] of Object.entries(given)) checkHeader(endpoint, name, value);
  const secret = sources.confidential || Object.keys(given).some((name) => !PLAIN.has(name));
  if (secret) refusePlaintextCredentials(endpoint);
  return {
    accept: 'application/json',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'rollout-actions',
    ...(sources.hasBody ? { 'content-type': 'application/json' } : {}),
    ...given,
  };
}

function lower(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function checkHeader(endpoint: Endpoint, name: string, value: string): void {
  if (NAME.test(name) && VALUE.test(value)) return;
  const header = NAME.test(name) ? `the header ${name}` : 'a header';
  throw refused(
    endpoint,
    `${header} would hold a character that HTTP does not allow there`,
    `Check the input ${inputsOf(endpoint).credentials} for a line end, a quote or a blank ` +
      'copied along',
  );
}

function refusePlaintextCredentials(endpoint: Endpoint): void {
  if (
    endpoint.baseUrl.protocol === 'https:' ||
    endpoint.allowInsecureHttp ||
    isLoopback(endpoint.baseUrl)
  ) {
    return;
  }
  throw refused(
    endpoint,
    'credentials are not sent over http://, where everybody on the way can read them',
    `Use https:// in the input ${inputsOf(endpoint).address}, or set allow-insecure-http: true`,
  );
}
