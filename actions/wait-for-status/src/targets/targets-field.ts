import { fieldOf, type OpenField } from '@rollout-actions/action/inputs/field';
import { urlCredentials } from '@rollout-actions/action/inputs/url';
import { secretsInBody } from '@rollout-actions/client/http/redaction/header-secrets';
import { requestHeaders } from '../inputs/expectations.ts';
import { FORMS } from '../providers/index.ts';
import { isYamlList, parseEntry, readEntries, secretSettings } from './parse-mapping.ts';
import { parseTarget, type TargetReading } from './parse-target.ts';
import type { Fault, Target, TargetsRead } from './target.ts';

const MAX_SHOWN = 20;

/**
 * The input `targets`, one a line or a YAML list. Its faults are reported by a rule, together with
 * all others.
 */
export function targetsField(): OpenField<TargetsRead> {
  return fieldOf({
    accepts:
      'one target a line, such as nomad:job/web@7 or https://example.com/ready, or a YAML ' +
      'list of ' +
      'targets with settings',
    parse: (given) => ({ ok: true, value: readTargets(given) }),
    credentialsIn: secretsOf,
  });
}

function secretsOf(given: string): string[] {
  const { headers, bodies, passwords } = secretSettings(given);
  return [
    ...urlCredentials(given),
    ...passwords,
    ...headers.flatMap((lines) => requestHeaders().secretsIn(lines)),
    ...bodies.flatMap(secretsInBody),
    ...queryCredentials(given),
  ];
}

const CREDENTIAL =
  /[?&][\w.-]*(?:token|key|secret|password|passwd|auth|sig|code)[\w.-]*=([^&#\s"']{4,})/gi;

/** Values in the query of a URL whose names say that they are credentials. */
function queryCredentials(text: string): string[] {
  return [...text.matchAll(CREDENTIAL)].flatMap(([, value = '']) => value);
}

function readTargets(given: string): TargetsRead {
  if (!isYamlList(given)) {
    const lines = given.split(/\r\n|\r|\n/).map((raw, at) => ({ text: raw.trim(), line: at + 1 }));
    return collect(lines.filter(({ text }) => text !== '').map(parseTarget));
  }
  const read = readEntries(given);
  if (read.ok) return collect(read.entries.map(parseEntry));
  const { line, expected } = read;
  return { targets: [], faults: [{ line, text: '(not shown)', at: 0, expected }] };
}

function collect(readings: readonly TargetReading[]): TargetsRead {
  const targets = new Map<string, Target>();
  const faults: Fault[] = [];
  for (const reading of readings) {
    if (!reading.ok) {
      faults.push(reading.fault);
      continue;
    }
    const target = distinct(reading.target, targets);
    const same = targets.get(target.name);
    if (same === undefined) targets.set(target.name, target);
    else {
      const expected = `another target: line ${same.line} has this one`;
      faults.push({ line: target.line, text: target.name, at: 0, expected });
    }
  }
  return { targets: [...targets.values()], faults };
}

/** Targets that differ only in what is not shown of their queries are told apart by their lines. */
function distinct(target: Target, others: ReadonlyMap<string, Target>): Target {
  const other = others.get(target.name);
  const isSame = JSON.stringify(other?.resource) === JSON.stringify(target.resource);
  if (other === undefined || isSame) return target;
  return { ...target, name: `${target.name} (line ${target.line})` };
}

/** Each line with a caret under its fault and what is accepted there, then all accepted forms. */
export function diagnosticOf(faults: readonly Fault[]): string[] {
  const shown = faults.slice(0, MAX_SHOWN).flatMap(({ line, text, at, expected }) => {
    const start = `  line ${line}: `;
    return [`${start}${text}`, `${' '.repeat(start.length + at)}^ ${expected}`];
  });
  const more = faults.length - MAX_SHOWN;
  return [
    ...shown,
    ...(more > 0 ? [`  and ${more} more lines like these`] : []),
    '  The forms of a target, each optionally with until=<state>[,<state>] and fail-on=<state>:',
    ...FORMS.map((form) => `    ${form}`),
  ];
}
