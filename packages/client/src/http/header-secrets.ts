/** Headers whose values say nothing that others must not know. */
const HARMLESS: ReadonlySet<string> = new Set([
  'accept',
  'accept-charset',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'expect',
  'from',
  'host',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'max-forwards',
  'origin',
  'pragma',
  'range',
  'sec-websocket-protocol',
  'te',
  'user-agent',
  'via',
]);

/** Words that are no credentials whatever header they stand in: a mask of them would hide logs. */
const PLAIN_WORD = /^(?:true|false|yes|no|on|off|none|null|always|never|canary|stable|\d{1,8})$/i;
const MIN_SECRET_LENGTH = 4;

/**
 * What must not be shown of a header that is sent: the whole value, and each part that a server may
 * repeat by itself, such as the token after `Bearer`, the pair behind `Basic` and its password, or
 * the value of each cookie. Nothing for headers that are known to be harmless.
 */
export function secretsInHeader(name: string, value: string): string[] {
  if (HARMLESS.has(name.toLowerCase())) return [];
  const parts = [value, ...credentialsIn(value), ...valuesOfPairs(value)];
  return [...new Set(parts.map((part) => part.trim()))].filter(
    (part) => part.length >= MIN_SECRET_LENGTH && !PLAIN_WORD.test(part),
  );
}

/** What follows a scheme such as `Bearer`; the decoded pair of `Basic`. */
function credentialsIn(value: string): string[] {
  const [, scheme, credentials] = /^\s*([A-Za-z][\w-]*)\s+(\S.*)$/s.exec(value) ?? [];
  if (scheme === undefined || credentials === undefined) return [];
  if (scheme.toLowerCase() !== 'basic') return [credentials];
  const pair = Buffer.from(credentials, 'base64').toString('utf8');
  return [credentials, pair, pair.slice(pair.indexOf(':') + 1)];
}

/** The values of `a=1; b="2"`, as in cookies and in `Digest` and AWS authorizations. */
function valuesOfPairs(value: string): string[] {
  return value.split(/[;,]/).flatMap((pair) => {
    const [, found] = /^[^=]*=\s*"?([^"]*)"?\s*$/s.exec(pair) ?? [];
    return found === undefined ? [] : [found];
  });
}
