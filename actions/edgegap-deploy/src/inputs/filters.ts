import { yaml } from '@rollout-actions/action/inputs/yaml';
import { z } from 'zod';

const text = z.coerce.string().min(1);
const texts = z.array(text).min(1);
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
  order: z.enum(['asc', 'desc']).default('asc'),
});

export type PlaceFilter = z.infer<typeof placeFilter>;
export type GivenListFilter = z.infer<typeof listFilter>;
export type GivenStopFilter = z.infer<typeof stopFilter>;
export type GivenFilter = GivenListFilter | GivenStopFilter;

/** Where a server may be, for version 1 of the deploy call. */
export const placeFilters = () =>
  yaml(z.array(placeFilter).min(1), 'a YAML list of {field, values, filter_type}');

const FILTER_FORM =
  'a YAML list: of {field, values, filter_type} for bulk-stop, of {field, operator, value} for ' +
  'list';

export const filter = () =>
  yaml(z.array(z.union([listFilter, stopFilter], { error: 'neither form' })).min(1), FILTER_FORM);

export const orderBy = () =>
  yaml(z.array(order).min(1), 'a YAML list of {field, order}, order asc or desc');

export function isStopFilter(one: GivenFilter): one is GivenStopFilter {
  return 'filter_type' in one;
}

const OPERATORS: Record<string, readonly string[]> = {
  status: ['eq', 'neq'],
  created_at: ['eq', 'gte', 'lte'],
  application: ['eq', 'neq', 'in', 'nin'],
  version: ['eq', 'neq', 'in', 'nin'],
  tags: ['eq', 'neq', 'in', 'nin'],
  request_id: ['eq', 'neq', 'in', 'nin'],
  fleet_name: ['eq', 'neq', 'in', 'nin', 'ilike'],
  host_name: ['eq', 'neq', 'in', 'nin', 'ilike'],
};

/** What is wrong with a filter of the list, by the vendor's description of its query. */
export function listFilterProblem({ field, operator, value }: GivenListFilter): string | undefined {
  const operators = OPERATORS[field];
  if (operators === undefined) {
    return `fields ${Object.keys(OPERATORS).join(', ')}, not ${field}`;
  }
  if (!operators.includes(operator)) return `for ${field} one of ${operators.join(', ')}`;
  const wantsList = operator === 'in' || operator === 'nin';
  if (wantsList === Array.isArray(value)) return undefined;
  return wantsList ? `a list as value for ${operator}` : `one text as value for ${operator}`;
}
