import { fieldOf, type OpenField } from '@rollout-actions/action/inputs/field';
import { urlCredentials } from '@rollout-actions/action/inputs/url-credentials';
import { FORMS } from '../providers/index.ts';
import { parseTarget } from './parse-target.ts';
import type { Fault, Target, TargetsRead } from './target.ts';

const MAX_SHOWN = 20;

/** The input `targets`, one a line. Its faults are reported by a rule, together with all others. */
export function targetsField(): OpenField<TargetsRead> {
  return fieldOf({
    accepts: 'one target a line, such as nomad:job/web@7 or https://example.com/ready',
    parse: (given) => ({ ok: true, value: readTargets(given) }),
    credentialsIn: urlCredentials,
  });
}

function readTargets(given: string): TargetsRead {
  const targets = new Map<string, Target>();
  const faults: Fault[] = [];
  for (const [at, raw] of given.split(/\r\n|\r|\n/).entries()) {
    const text = raw.trim();
    if (text === '') continue;
    const reading = parseTarget({ text, line: at + 1 });
    if (!reading.ok) {
      faults.push(reading.fault);
      continue;
    }
    const { target } = reading;
    const same = targets.get(target.name);
    if (same === undefined) targets.set(target.name, target);
    else {
      const expected = `another target: line ${same.line} has this one`;
      faults.push({ line: target.line, text, at: 0, expected });
    }
  }
  return { targets: [...targets.values()], faults };
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
