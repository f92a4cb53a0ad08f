import { isLoopback } from '@rollout-actions/client/http/endpoint';
import type { Problem } from './define.ts';
import { fieldOf, type OpenField } from './field.ts';

/**
 * An absolute URL of one of the `schemes` (default: http and https), without user name, password
 * and fragment. Credentials in a URL end up in messages of others; they have inputs of their own,
 * and those that are given all the same are kept out of ours.
 */
export function url(...schemes: string[]): OpenField<URL> {
  const allowed = schemes.length === 0 ? ['http', 'https'] : schemes;
  const start = allowed.map((scheme) => `${scheme}://`).join(' or ');
  const accepts = `a URL that begins with ${start}, without user name and password`;
  return fieldOf({
    accepts,
    parse(given) {
      const value = URL.parse(given);
      return value !== null && isPlain(value, allowed)
        ? { ok: true, value }
        : { ok: false, accepted: accepts };
    },
    credentialsIn: urlCredentials,
  });
}

function isPlain(given: URL, schemes: readonly string[]): boolean {
  const { protocol, hostname, username, password, hash } = given;
  const isAllowed = schemes.includes(protocol.slice(0, -1)) && hostname !== '';
  return isAllowed && username === '' && password === '' && hash === '';
}

const USERINFO = /[a-z][a-z0-9+.-]*:\/\/([^\s/?#]*)@/gi;
// A password is often copied into a URL as it is, with a slash, ? or # in it. What looks like a
// port is none of it.
const RAW_PASSWORD = /[a-z][a-z0-9+.-]*:\/\/([^\s/?#@:]*:(?!\d{1,5}(?:[/?#\s]|$))\S*)@/gi;
// It is a password all the same where a host stands before and behind it: `robot:12/34@host`. A
// path may hold an @ as well: `/@scope/name`, and after a host with a dot.
const PASSWORD_LIKE_PORT =
  /[a-z][a-z0-9+.-]*:\/\/((?!localhost:)[^\s/?#@:.[\]]+:\d{1,5}(?:[?#]|[/?#]\S*[^\s/]))@(?:[\w.-]+\.[a-z]{2,}|localhost|\d+(?:\.\d+){3}|[a-z][\w-]*(?:[:/?#\s]|$)|\[)/gi;
const QUERY = /([a-z][a-z0-9+.-]*:\/\/[^\s?#]*\?)[^\s#]+/gi;

/** User names with passwords, and passwords alone, in all URLs of a text, as they stand there. */
export function urlCredentials(text: string): string[] {
  const found = [USERINFO, RAW_PASSWORD, PASSWORD_LIKE_PORT].flatMap((pattern) => [
    ...text.matchAll(pattern),
  ]);
  return found.flatMap(([, userinfo = '']) => {
    const colon = userinfo.indexOf(':');
    return colon < 0 ? [userinfo] : [userinfo, userinfo.slice(colon + 1)];
  });
}

/** The text with the query of each URL left out: queries often hold keys. */
export function withoutQueries(text: string): string {
  return text.replace(QUERY, '$1***');
}

/** An address and what would be sent there. */
export interface PlaintextCredentials {
  /** The name of the input that holds the address. */
  input: string;
  url: URL;
  hasCredentials: boolean;
  allowInsecureHttp: boolean;
}

/** What is wrong where credentials would go over plain http:// to another machine; for a rule. */
export function plaintextCredentialsProblem(endpoint: PlaintextCredentials): Problem | undefined {
  const { input, url, hasCredentials, allowInsecureHttp } = endpoint;
  const isOpen = url.protocol === 'http:' && !isLoopback(url);
  if (!isOpen || !hasCredentials || allowInsecureHttp) return undefined;
  return {
    input,
    accepted: 'https:// where credentials are sent; or set allow-insecure-http: true',
  };
}
