import { fieldOf, type OpenField } from '@rollout-actions/action/inputs/field';
import { urlCredentials } from '@rollout-actions/action/inputs/url-credentials';
import { parseTarget } from './parse-target.ts';
import type { Fault, Target } from './target.ts';

/** What was read of the input `targets`: what cannot be read does not hide what can. */
export interface TargetsRead {
  targets: readonly Target[];
  faults: readonly Fault[];
}

/** The input `targets`, one a line. Its faults are for a rule to tell, together with all others. */
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
