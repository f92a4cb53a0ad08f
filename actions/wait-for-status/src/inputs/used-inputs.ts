import type { ValuesOf } from '@rollout-actions/action/inputs/define';
import { PROVIDERS } from '../providers/index.ts';
import { fields, type WaitFields } from './fields.ts';

type InputName = keyof WaitFields & string;

/** The inputs that play no part with these targets. */
export function unusedInputs({ targets: { targets } }: ValuesOf<WaitFields>): InputName[] {
  const asked = new Set(targets.map(({ provider }) => provider));
  const unused = PROVIDERS.flatMap((provider) => {
    const { name } = provider;
    const own = targets.filter((target) => target.provider === name);
    return asked.has(name) ? (provider.unusedInputs?.(own) ?? []) : Object.keys(provider.fields);
  });
  const isPolled = PROVIDERS.some((provider) => provider.isPolled && asked.has(provider.name));
  // Reports use the token as well, and the runner fills it in by itself.
  const own = unused.filter((name) => name !== 'github-token');
  return [...own, ...(isPolled ? [] : ['interval'])].filter(isInput);
}

function isInput(name: string): name is InputName {
  return Object.hasOwn(fields, name);
}
