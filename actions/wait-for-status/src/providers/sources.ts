import * as address from './address/source.ts';
import * as edgegap from './edgegap/source.ts';
import * as emqx from './emqx/source.ts';
import type { ProviderName } from './index.ts';
import * as nomad from './nomad/source.ts';
import type { SourceModule } from './provider.ts';

/**
 * The sources of all providers. That of GitHub brings a large package, so it is loaded on demand.
 */
export const SOURCES: Readonly<Record<ProviderName, () => Promise<SourceModule>>> = {
  emqx: async () => emqx,
  edgegap: async () => edgegap,
  nomad: async () => nomad,
  github: () => import('./github/source.ts'),
  address: async () => address,
};
