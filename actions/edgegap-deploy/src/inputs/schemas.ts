import type { Reading } from '@rollout-actions/action/inputs/field';
import { readYaml } from '@rollout-actions/action/inputs/yaml-by-schema';
import * as z from 'zod/mini';

const coordinates = {
  latitude: z.number({ error: 'a number from -90 to 90' }).check(z.minimum(-90), z.maximum(90)),
  longitude: z
    .number({ error: 'a number from -180 to 180' })
    .check(z.minimum(-180), z.maximum(180)),
};
const ip = z.union([z.ipv4(), z.ipv6()], { error: 'an IP address' });

const place = z.strictObject(coordinates);
const user = z.union(
  [z.strictObject({ ip }), z.strictObject({ ip: z.optional(ip), ...coordinates })],
  { error: 'either ip, or latitude and longitude' },
);

const text = z.coerce.string().check(z.minLength(1));
const texts = z.array(text).check(z.minLength(1));
const filterType = z.enum(['any', 'all', 'not'], { error: 'one of any, all, not' });

const placeFilter = z.strictObject({
  field: z.enum(
    ['city', 'country', 'continent', 'region', 'administrative_division', 'location_tags'],
    { error: 'one of city, country, continent, region, administrative_division, location_tags' },
  ),
  values: texts,
  filter_type: filterType,
});

const listFilter = z.strictObject({
  field: text,
  operator: text,
  value: z.union([text, texts]),
});

const stopFilter = z.strictObject({
  field: z.enum(['request_id', 'deployment_tags'], {
    error: 'one of request_id, deployment_tags',
  }),
  values: texts,
  filter_type: filterType,
});

const order = z.strictObject({
  field: z.enum(['created_at', 'available_session_sockets'], {
    error: 'one of created_at, available_session_sockets',
  }),
  order: z._default(z.enum(['asc', 'desc']), 'asc'),
});

/** A policy in the API's own words; on create every member is required. */
const policy = z.partial(
  z.strictObject({
    name: z.string().check(z.minLength(1)),
    enabled: z.boolean(),
    type: z.string().check(z.minLength(1)),
    minimum: z.int().check(z.minimum(0)),
    maximum: z.int().check(z.minimum(1)),
    threshold: z.number().check(z.minimum(0.1), z.maximum(1)),
    data: z.record(z.string(), z.unknown()),
  }),
);

/** How each structured input is read. */
const schemas = {
  users: z.array(user).check(z.minLength(1)),
  spread: z.array(place).check(z.minLength(1)),
  location: place,
  placeFilters: z.array(placeFilter).check(z.minLength(1)),
  filter: z
    .array(z.union([listFilter, stopFilter], { error: 'neither form' }))
    .check(z.minLength(1)),
  orderBy: z.array(order).check(z.minLength(1)),
  policySpec: policy,
};

export type Schemas = typeof schemas;

/** Reads a structured input by one of the schemas. */
export function readStructured<T>(
  schemaOf: (all: Schemas) => z.ZodMiniType<T>,
  text: string,
): Reading<T> {
  return readYaml(schemaOf(schemas), text);
}

/** A point on the map. */
export type Place = z.infer<typeof place>;
/** Where a player is. */
export type User = z.infer<typeof user>;
export type PlaceFilter = z.infer<typeof placeFilter>;
export type GivenListFilter = z.infer<typeof listFilter>;
export type GivenStopFilter = z.infer<typeof stopFilter>;
export type GivenFilter = GivenListFilter | GivenStopFilter;
export type GivenPolicy = z.infer<typeof policy>;
