import { yaml } from '@rollout-actions/action/inputs/yaml';
import { z } from 'zod';

const coordinates = {
  latitude: z.number({ error: 'a number from -90 to 90' }).min(-90).max(90),
  longitude: z.number({ error: 'a number from -180 to 180' }).min(-180).max(180),
};
const ip = z.union([z.ipv4(), z.ipv6()], { error: 'an IP address' });

const place = z.strictObject(coordinates);
const user = z.union(
  [z.strictObject({ ip }), z.strictObject({ ip: ip.optional(), ...coordinates })],
  {
    error: 'either ip, or latitude and longitude',
  },
);

/** A point on the map. */
export type Place = z.infer<typeof place>;
/** Where a player is. */
export type User = z.infer<typeof user>;

/** Whether a user is given by coordinates; they win over an address. */
export function hasCoordinates(one: User): one is Extract<User, Place> {
  return 'latitude' in one;
}

export const users = () =>
  yaml(z.array(user).min(1), 'a YAML list of {ip} or {latitude, longitude}');

export const spread = () =>
  yaml(z.array(place).min(1), 'a YAML list of {latitude, longitude}, one for each server');

export const location = () => yaml(place, 'a YAML mapping {latitude, longitude}');
