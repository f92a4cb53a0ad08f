import type { PlaceFilter } from '../locations/placement.ts';

/** How many deployments of its fleet's versions there are to be, and where. */
export interface Policy {
  name: string;
  enabled: boolean;
  type: 'Location' | 'Tag' | 'Coordinates';
  minimum: number;
  maximum: number;
  threshold: number;
  /** As sent; for `Location` it holds filters of places. */
  data: Record<string, unknown>;
  placeFilters: PlaceFilter[];
  createdMs: number;
  updatedMs: number;
}

/** An app version that the fleet makes deployments of. */
export interface VersionLink {
  application: string;
  version: string;
  createdMs: number;
  updatedMs: number;
}

export interface Fleet {
  name: string;
  enabled: boolean;
  policies: Policy[];
  links: VersionLink[];
  createdMs: number;
  updatedMs: number;
}
