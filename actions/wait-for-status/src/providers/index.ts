import type { Scheme } from '../targets/target.ts';
import { address } from './address/target.ts';
import { edgegap } from './edgegap/target.ts';
import { emqx } from './emqx/target.ts';
import { github } from './github/target.ts';
import { nomad } from './nomad/target.ts';
import type { Provider, SourceModule } from './provider.ts';

/** A provider and its source, which is loaded only where a target asks for it. */
interface Registered extends Provider {
  load(): Promise<SourceModule>;
}

/** Everything that can be waited for. */
export const PROVIDERS: readonly Registered[] = [
  { ...emqx, load: () => import('./emqx/source.ts') },
  { ...edgegap, load: () => import('./edgegap/source.ts') },
  { ...nomad, load: () => import('./nomad/source.ts') },
  { ...github, load: () => import('./github/source.ts') },
  { ...address, load: () => import('./address/source.ts') },
];

/** The inputs of all providers. */
export const PROVIDER_FIELDS = {
  ...emqx.fields,
  ...edgegap.fields,
  ...nomad.fields,
  ...github.fields,
  ...address.fields,
};

/** A scheme and the name of the provider that it belongs to. */
export interface KnownScheme extends Scheme {
  provider: string;
}

/** The schemes of all providers, by what stands before the first colon of a target. */
export const SCHEMES: ReadonlyMap<string, KnownScheme> = new Map(
  PROVIDERS.flatMap(({ name, schemes }) =>
    Object.entries(schemes).map(([scheme, known]) => [scheme, { ...known, provider: name }]),
  ),
);

/** All forms of a target, for messages. */
export const FORMS: readonly string[] = [...SCHEMES].flatMap(([scheme, { forms }]) =>
  forms.map((form) => `${scheme}:${form}`),
);
