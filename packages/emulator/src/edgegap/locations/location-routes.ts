import type { Answer, EmulatorRequest, Route } from '../../core/http/exchange.ts';
import { endpoint } from '../http/endpoint.ts';
import { takePage } from '../http/pagination.ts';
import { type Place, places } from './places.ts';

/** Coordinates are texts here, numbers in a deployment's own location: so the document has it. */
function locationItem(place: Place, withTags: boolean) {
  return {
    city: place.city,
    continent: place.continent,
    country: place.country,
    timezone: place.timezone,
    administrative_division: place.administrative_division,
    latitude: String(place.latitude),
    longitude: String(place.longitude),
    type: place.type,
    ...(withTags ? { tags: place.tags } : {}),
  };
}

function listLocations({ query }: EmulatorRequest): Answer {
  const type = query.get('type');
  const full = query.get('app')?.endsWith('-full') ?? false;
  const found = full ? [] : places.filter((place) => type === null || place.type === type);
  const items = found.map((place) => locationItem(place, query.get('tags') === 'true'));
  if (!query.has('page') && !query.has('limit')) {
    return { status: 200, json: { locations: items, messages: [] } };
  }
  const page = takePage(items, query);
  const { total: total_count, pagination } = page;
  const json = { locations: page.items, messages: [], total_count, pagination };
  return { status: 200, json };
}

/** GET /v1/locations; paged only where the newer `page` or `limit` is given. */
export function locationRoutes(): Route[] {
  return [endpoint('GET', '/v1/locations', listLocations)];
}
