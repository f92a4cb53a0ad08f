import type { ProviderName } from './index.ts';
import type { SourceModule } from './provider.ts';

/** The sources of all providers; those that no target needs are not loaded. */
export const SOURCES: Readonly<Record<ProviderName, () => Promise<SourceModule>>> = {
  emqx: () => import('./emqx/source.ts'),
  edgegap: () => import('./edgegap/source.ts'),
  nomad: () => import('./nomad/source.ts'),
  github: () => import('./github/source.ts'),
  address: () => import('./address/source.ts'),
};
