import type { Field } from '@rollout-actions/action/inputs/field';
import type { Scheme, SettingsReading } from '../targets/target.ts';
import { address } from './address/target.ts';
import { edgegap } from './edgegap/target.ts';
import { emqx } from './emqx/target.ts';
import { github } from './github/target.ts';
import { nomad } from './nomad/target.ts';
import type { Provider } from './provider.ts';

/** Everything that can be waited for. What talks to the services is in `sources.ts`. */
const REGISTRY = { emqx, edgegap, nomad, github, address };

export type ProviderName = keyof typeof REGISTRY;

export const PROVIDERS: readonly Provider[] = Object.values(REGISTRY);

type Registered = (typeof REGISTRY)[ProviderName];
type NamesIn<P> = P extends Provider ? keyof P['fields'] : never;

/** The inputs of all providers; the compiler names one that is missing. */
export const PROVIDER_FIELDS = {
  ...emqx.fields,
  ...edgegap.fields,
  ...nomad.fields,
  ...github.fields,
  ...address.fields,
} satisfies Record<NamesIn<Registered>, Field<unknown>>;

/** A scheme and the name of the provider that it belongs to. */
export interface KnownScheme extends Scheme {
  provider: string;
  /** Undefined where the provider has no settings for single targets. */
  applySettings(
    resource: unknown,
    given: ReadonlyMap<string, string>,
  ): Promise<SettingsReading<unknown>> | undefined;
}

/** The schemes of all providers, by what stands before the first colon of a target. */
export const SCHEMES: ReadonlyMap<string, KnownScheme> = new Map(
  PROVIDERS.flatMap((provider) =>
    Object.entries(provider.schemes).map(([scheme, known]) => [
      scheme,
      {
        ...known,
        provider: provider.name,
        applySettings: (resource, given) => provider.applySettings?.(resource, given),
      },
    ]),
  ),
);

/** All forms of a target, for messages. */
export const FORMS: readonly string[] = [...SCHEMES].flatMap(([scheme, { forms }]) =>
  forms.map((form) => `${scheme}:${form}`),
);
