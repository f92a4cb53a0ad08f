import { type OpenField, structured } from '@rollout-actions/action/inputs/field';
import { urlCredentials } from '@rollout-actions/action/inputs/url';
import { secretsInBody } from '@rollout-actions/client/http/redaction/header-secrets';
import { requestHeaders } from '../inputs/expectations.ts';
import { FORMS } from '../providers/index.ts';
import { parseTarget, type TargetReading } from './parse-target.ts';
import type { Fault, Target, TargetsRead } from './target.ts';

const MAX_SHOWN = 20;

/**
 * The input `targets`, one a line or a YAML list. Its faults are reported by a rule, together with
 * all others.
 */
export function targetsField(): OpenField<TargetsRead> {
  return structured<TargetsRead>({
    accepts:
      'one target a line, such as nomad:job/web@7 or https://example.com/ready, or a YAML list ' +
      'of targets with settings',
    async readText(given) {
      const { targets, credentials = [] } = isYamlList(given)
        ? await readYamlList(given)
        : { targets: readLines(given) };
      return {
        reading: { ok: true, value: targets },
        credentials: [...urlCredentials(given), ...queryCredentials(given), ...credentials],
      };
    },
  });
}

/** Whether the input is a YAML list of targets; lines of targets begin with a scheme. */
function isYamlList(text: string): boolean {
  return /^\s*(?:#[^\n]*\s+)*(?:-\s|\[)/.test(text);
}

const CREDENTIAL =
  /[?&][\w.-]*(?:token|key|secret|password|passwd|auth|sig|code)[\w.-]*=([^&#\s"']{4,})/gi;

/** Values in the query of a URL whose names say that they are credentials. */
function queryCredentials(text: string): string[] {
  return [...text.matchAll(CREDENTIAL)].flatMap(([, value = '']) => value);
}

function readLines(given: string): TargetsRead {
  const lines = given.split(/\r\n|\r|\n/).map((raw, at) => ({ text: raw.trim(), line: at + 1 }));
  return collect(lines.filter(({ text }) => text !== '').map(parseTarget));
}

async function readYamlList(
  given: string,
): Promise<{ targets: TargetsRead; credentials: readonly string[] }> {
  const { parseEntry, readEntries, secretSettings } = await import('./parse-mapping.ts');
  const { headers, bodies, passwords } = secretSettings(given);
  const ofHeaders = headers.flatMap((lines) => requestHeaders().secretsIn(lines));
  const credentials = [...passwords, ...ofHeaders, ...bodies.flatMap(secretsInBody)];
  const read = readEntries(given);
  if (read.ok)
    return { targets: collect(await Promise.all(read.entries.map(parseEntry))), credentials };
  const { line, expected } = read;
  const faults = [{ line, text: '(not shown)', at: 0, expected }];
  return { targets: { targets: [], faults }, credentials };
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

/** Targets that differ only in what is not shown of their queries are named with their lines. */
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
