import { type OpenField, structured } from '@rollout-actions/action/inputs/field';
import type * as z from 'zod/mini';
import type {
  GivenFilter,
  GivenListFilter,
  GivenPolicy,
  GivenStopFilter,
  Place,
  Schemas,
  User,
} from './schemas.ts';

/** An input in YAML; its schema is loaded where it is given. */
function byYaml<T>(accepts: string, schemaOf: (all: Schemas) => z.ZodMiniType<T>): OpenField<T> {
  return structured<T>({
    accepts,
    async readText(text) {
      const { readStructured } = await import('./schemas.ts');
      const reading = readStructured(schemaOf, text);
      if (reading.ok) return { reading };
      return { reading: { ok: false, accepted: `${accepts}; ${reading.accepted}` } };
    },
  });
}

export const users = () =>
  byYaml('a YAML list of {ip} or {latitude, longitude}', (all) => all.users);

export const spread = () =>
  byYaml('a YAML list of {latitude, longitude}, one for each server', (all) => all.spread);

export const location = () => byYaml('a YAML mapping {latitude, longitude}', (all) => all.location);

/** Where a server may be, for version 1 of the deploy call. */
export const placeFilters = () =>
  byYaml('a YAML list of {field, values, filter_type}', (all) => all.placeFilters);

export const filter = () =>
  byYaml(
    'a YAML list: of {field, values, filter_type} for bulk-stop, of {field, operator, value} for ' +
      'list',
    (all) => all.filter,
  );

export const orderBy = () =>
  byYaml('a YAML list of {field, order}, order asc or desc', (all) => all.orderBy);

const POLICY_MEMBERS = ['name', 'enabled', 'type', 'minimum', 'maximum', 'threshold', 'data'];

export const policySpec = () =>
  byYaml(`a YAML mapping of ${POLICY_MEMBERS.join(', ')}`, (all) => all.policySpec);

/** The members that a new policy still lacks. */
export function missingFields(given: GivenPolicy): string[] {
  return POLICY_MEMBERS.filter((name) => !(name in given));
}

/** Whether a user is given by coordinates; they win over an address. */
export function hasCoordinates(one: User): one is Extract<User, Place> {
  return 'latitude' in one;
}

/** Whether a filter has the form of bulk-stop, and not that of the list. */
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
