import { readFileSync } from 'node:fs';
import { fieldOf, type OpenField } from './field.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const CONTROL_IN_LINES = /[^\P{Cc}\t\r\n]/u;
const TRUE_OR_FALSE = /^(?:true|True|TRUE|false|False|FALSE)$/;
const TOKEN = /^[\x21-\x7e]+$/;

/** One line of text without control characters; with `matches` only what fits it. */
export function text(limits?: { matches: RegExp; accepts: string }): OpenField<string> {
  const accepts = limits?.accepts ?? 'one line of text';
  return checkedText(accepts, (given) => {
    if (CONTROL.test(given)) return false;
    return limits === undefined || limits.matches.test(given);
  });
}

/** Text of any number of lines, such as the variables of a job; tabs are let through. */
export function textBlock(): OpenField<string> {
  return checkedText('lines of text', (given) => !CONTROL_IN_LINES.test(given));
}

/** One word of a fixed list. */
export function choice<const W extends string>(...allowed: readonly [W, ...W[]]): OpenField<W> {
  const accepts = allowed.length === 1 ? `only ${allowed[0]}` : `one of ${allowed.join(', ')}`;
  return fieldOf<W>({
    accepts,
    parse(given) {
      const value = allowed.find((word) => word === given);
      return value === undefined ? { ok: false, accepted: accepts } : { ok: true, value };
    },
  });
}

/** A boolean in the words of YAML 1.2's core schema; `yes` and `1` are none there. */
export function flag(): OpenField<boolean> {
  const accepts = 'true or false';
  return fieldOf<boolean>({
    accepts,
    parse: (given) =>
      TRUE_OR_FALSE.test(given)
        ? { ok: true, value: given.toLowerCase() === 'true' }
        : { ok: false, accepted: accepts },
  });
}

/** A password or the like: one line, never shown. */
export function secret(): OpenField<string> {
  return fieldOf({
    accepts: 'one line of text',
    parse(given) {
      if (!CONTROL.test(given)) return { ok: true, value: given };
      return { ok: false, accepted: withLineEnd('one line of text', given) };
    },
  }).secret();
}

/**
 * A token that is sent as a header: visible ASCII only. HTTP libraries cut or refuse anything else,
 * some with the whole token in their message.
 */
export function token(): OpenField<string> {
  const accepts = 'a token of visible ASCII characters, without blanks';
  return fieldOf({
    accepts,
    parse(given) {
      if (TOKEN.test(given)) return { ok: true, value: given };
      return { ok: false, accepted: withLineEnd(accepts, given) };
    },
  }).secret();
}

/** Says of a secret, which cannot be shown, that a line end in it is the fault. */
function withLineEnd(accepts: string, given: string): string {
  const isBroken = /[\r\n]/.test(given);
  return isBroken ? `${accepts}; it has a line end inside, so check how it was stored` : accepts;
}

function checkedText(accepts: string, isAccepted: (given: string) => boolean): OpenField<string> {
  return fieldOf({
    accepts,
    parse: (given) =>
      isAccepted(given) ? { ok: true, value: given } : { ok: false, accepted: accepts },
  });
}

/** The bytes of a datagram, as `readPayload` of the probes takes them. */
export function payload(): OpenField<string> {
  return text({
    matches: /^(?!hex:)|^hex:(?:[0-9a-fA-F]{2})*$/,
    accepts: 'text, or hex: and pairs of hexadecimal digits',
  });
}

const NOMAD = {
  matches: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  accepts: 'the full id of 36 characters, such as 5456bd7a-9fc0-c0dd-6131-cbee77f57577',
};
const PLAIN = {
  matches: /^[A-Za-z0-9_-]{1,64}$/,
  accepts: '1 to 64 letters, digits, hyphens and underscores',
};

/**
 * An id that may stand in a path of the provider's API. Nomad's own tools take a prefix of an id,
 * its API does not; Edgegap's ids have 12 hex digits today, more is let through.
 */
export function id(provider: 'nomad' | 'edgegap' | 'emqx'): OpenField<string> {
  return text(provider === 'nomad' ? NOMAD : PLAIN);
}

/** What `action.yml` fills in; where no workflow runs, nobody puts the token in its place. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the workflow's own syntax
const EXPRESSION = '${{ github.token }}';

/** The token for GitHub's API; undefined where there is no workflow to have one. */
export function githubToken(): OpenField<string | undefined> {
  const accepts = 'a token of visible ASCII characters, without blanks';
  return fieldOf<string | undefined>({
    accepts,
    parse(given) {
      if (given === EXPRESSION) return { ok: true, value: undefined };
      if (TOKEN.test(given)) return { ok: true, value: given };
      return { ok: false, accepted: withLineEnd(accepts, given) };
    },
    // Not the whole field, or what action.yml fills in would be hidden in each log.
    credentialsIn: (given) => (given === EXPRESSION ? [] : [given]),
  }).default(EXPRESSION);
}

const PEM = /-----BEGIN [A-Z0-9 ]+-----/;

/** PEM text, or the path of a file with PEM text; gives the text. */
export function pem(): OpenField<string> {
  const accepts = 'PEM text (-----BEGIN …) or the path of a readable file with it';
  return fieldOf({
    accepts,
    parse(given) {
      const content = contentOf(given);
      if (content === undefined || !PEM.test(content)) return { ok: false, accepted: accepts };
      return { ok: true, value: content };
    },
    secretsIn: (given) => [contentOf(given) ?? ''],
  });
}

function contentOf(given: string): string | undefined {
  if (PEM.test(given)) return given;
  try {
    return readFileSync(given, 'utf8');
  } catch {
    return undefined;
  }
}
