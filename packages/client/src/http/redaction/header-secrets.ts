/** Headers that say nothing secret, whatever they hold. */
const HARMLESS_NAMES =
  /^(?:accept(?:-.*)?|cache-control|connection|content-(?:type|length|language|encoding)|date|expect|from|host|if-.*|max-forwards|origin|pragma|range|referer|sec-websocket-protocol|te|user-agent|via|x-(?:canary|request-id|correlation-id|forwarded-.*|environment|env|version))$/;
const SECRET_NAME = /auth|cookie|token|key|secret|pass|cred|session|signature/;
const HARMLESS_VALUE = /^(?:[A-Za-z]+(?:[-_./ ](?:[A-Za-z]+|\d{1,4})){0,3}|v?[\d.]{1,12})$/;
const MAX_HARMLESS_LENGTH = 24;
const SCHEME = /^([A-Za-z][A-Za-z0-9-]{1,30})\s+(\S.*)$/;
const MIN_LENGTH = 4;

/**
 * Every text in a header that must not be shown: its value, what follows the scheme (`X` of
 * `Bearer X`), the decoded pair of `Basic` and its password, each value of a cookie and of
 * `name="value"` parameters. Harmless headers and plain words give nothing, since what is
 * registered becomes a mask of the whole job.
 */
export function secretsInHeader(name: string, value: string): string[] {
  const lower = name.trim().toLowerCase();
  const text = value.trim();
  if (HARMLESS_NAMES.test(lower)) return [];
  const isSecretName = SECRET_NAME.test(lower);
  if (!isSecretName && isHarmless(text)) return [];
  const [, scheme = '', credentials = ''] = SCHEME.exec(text) ?? [];
  const parts = [
    text,
    ...(credentials === '' ? [] : [credentials, ...pairSecrets(credentials)]),
    ...(scheme.toLowerCase() === 'basic' ? basicPair(credentials) : []),
    ...(credentials === '' || lower.includes('cookie') ? pairSecrets(text) : []),
  ];
  return [...new Set(parts)].filter((part) => part.length >= MIN_LENGTH && !isTrivial(part));
}

/**
 * The values in the body of a request whose names say that they are secrets: members of JSON at any
 * depth, and fields of a form.
 */
export function secretsInBody(body: string): string[] {
  const found: string[] = [];
  try {
    JSON.parse(body, (name, value: unknown) => {
      if (typeof value === 'string' && SECRET_NAME.test(name.toLowerCase())) found.push(value);
      return value;
    });
  } catch {
    for (const [name, value] of new URLSearchParams(body)) {
      if (SECRET_NAME.test(name.toLowerCase())) found.push(value);
    }
  }
  return found.filter((text) => text.length >= MIN_LENGTH && !isTrivial(text));
}

function isHarmless(text: string): boolean {
  return text.length <= MAX_HARMLESS_LENGTH && HARMLESS_VALUE.test(text);
}

/** Words that would hide half of the log. */
function isTrivial(text: string): boolean {
  return /^(?:true|false|none|null|undefined|basic|bearer|token|session|path=\/)$/i.test(text);
}

function basicPair(credentials: string): string[] {
  const pair = Buffer.from(credentials, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 0 ? [] : [pair, pair.slice(colon + 1)];
}

/**
 * The values of `a=b; c="d"` and `a=b, c=d`, with and without quotes. Plain words are left out
 * where the name does not say that they are secrets.
 */
function pairSecrets(text: string): string[] {
  return text.split(/[;,]/).flatMap((part) => {
    const [, name = '', value = ''] = /^\s*([^\s=;,]+)=(.+?)\s*$/.exec(part) ?? [];
    const plain = value.replace(/^"(.*)"$/, '$1');
    const isSecret = SECRET_NAME.test(name.toLowerCase()) || !isHarmless(plain);
    return isSecret ? [value, plain] : [];
  });
}
