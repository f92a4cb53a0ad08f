import type { z } from 'zod';
import type { Random } from '../../core/random.ts';
import { passesSelection, selectionFilter } from '../http/selection.ts';
import { type Place, places } from './places.ts';

export const placeFilter = selectionFilter([
  'city',
  'country',
  'continent',
  'region',
  'administrative_division',
  'location_tags',
]);

export type PlaceFilter = z.infer<typeof placeFilter>;

export interface Coordinates {
  latitude: number;
  longitude: number;
}

function valuesOf(place: Place, field: PlaceFilter['field']): string[] {
  if (field === 'location_tags') return place.tags.map((tag) => tag.value);
  return [place[field]];
}

/** Square of the angle on a flat map; good enough to order places by nearness. */
function distance(place: Place, from: Coordinates): number {
  const longitudes = Math.abs(place.longitude - from.longitude);
  const east = Math.min(longitudes, 360 - longitudes) * Math.cos((from.latitude * Math.PI) / 180);
  return (place.latitude - from.latitude) ** 2 + east ** 2;
}

/**
 * The place for a deployment: the nearest to `near`, else a random one, among those that pass all
 * filters; undefined where none is left.
 */
export function choosePlace(options: {
  filters: readonly PlaceFilter[];
  near?: Coordinates | undefined;
  random: Random;
}): Place | undefined {
  const fitting = places.filter((place) =>
    options.filters.every((filter) => passesSelection(filter, valuesOf(place, filter.field))),
  );
  if (fitting.length === 0) return undefined;
  const { near } = options;
  if (near === undefined) return options.random.pick(fitting);
  return fitting.reduce((best, one) => (distance(one, near) < distance(best, near) ? one : best));
}
