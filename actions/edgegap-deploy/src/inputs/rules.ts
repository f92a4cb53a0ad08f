import type { Rule } from '@rollout-actions/action/inputs/define';
import { accessRules } from './access-rules.ts';
import { deployRules, userRules } from './deploy-rules.ts';
import type { Fields } from './fields.ts';
import { fleetRules } from './fleet-rules.ts';
import type { Operation } from './operations.ts';
import type { GivenListFilter } from './schemas.ts';
import { isStopFilter, listFilterProblem } from './structured-fields.ts';
import { uses } from './used-inputs.ts';

const NEEDS_IDS: ReadonlySet<Operation> = new Set([
  'metrics',
  'tag',
  'untag',
  'rename-tag',
  'list-tags',
]);
const IDS_OR_KEY: ReadonlySet<Operation> = new Set(['get', 'logs', 'stop']);

const whichDeployment: Rule<Fields> = {
  needs: ['operation', 'deployment-id', 'key'],
  check({ operation, deploymentId, key }) {
    if (NEEDS_IDS.has(operation) && deploymentId.length === 0) {
      return { input: 'deployment-id', accepted: `the id of a deployment, for ${operation}` };
    }
    if (!IDS_OR_KEY.has(operation)) return undefined;
    if (deploymentId.length > 0 !== (key !== undefined)) return undefined;
    const accepted = `either ids or the key that they were deployed with, for ${operation}`;
    return { input: 'deployment-id', accepted };
  },
};

const whichTags: Rule<Fields> = {
  needs: ['operation', 'tags', 'new-tag', 'deployment-id'],
  check({ operation, tags, newTag, deploymentId }) {
    if (!['tag', 'untag', 'rename-tag'].includes(operation)) return undefined;
    if (tags.length === 0) return { input: 'tags', accepted: `a tag, for ${operation}` };
    if (operation !== 'rename-tag') return undefined;
    if (tags.length > 1) return { input: 'tags', accepted: 'one tag, for rename-tag' };
    if (newTag === undefined) return { input: 'new-tag', accepted: 'the new name of the tag' };
    if (deploymentId.length === 1) return undefined;
    return { input: 'deployment-id', accepted: 'one id, for rename-tag' };
  },
};

const keyOrQuery: Rule<Fields> = {
  needs: ['operation', 'key', 'filter', 'order-by'],
  check({ operation, key, filter, orderBy }) {
    if (operation !== 'list' || key === undefined) return undefined;
    if (filter === undefined && orderBy === undefined) return undefined;
    return { input: 'key', accepted: 'either key, or filter and order-by' };
  },
};

const formOfFilter: Rule<Fields> = {
  needs: ['operation', 'filter'],
  check({ operation, filter }) {
    if (!uses(operation, 'filter')) return undefined;
    if (operation === 'bulk-stop') {
      if (filter?.every(isStopFilter) === true) return undefined;
      const accepted =
        'for bulk-stop a YAML list of {field, values, filter_type}: request_id or ' +
        'deployment_tags; any, all or not';
      return { input: 'filter', accepted };
    }
    if (filter === undefined) return undefined;
    const plain = filter.flatMap((one) => (isStopFilter(one) ? [] : [one]));
    if (plain.length < filter.length) {
      return { input: 'filter', accepted: 'for list a YAML list of {field, operator, value}' };
    }
    return filterProblems(plain).map((accepted) => ({ input: 'filter', accepted }));
  },
};

const span: Rule<Fields> = {
  needs: ['operation', 'start-time', 'end-time'],
  check({ operation, startTime, endTime }) {
    if (operation !== 'metrics' || startTime === undefined || endTime === undefined)
      return undefined;
    if (endTime > startTime) return undefined;
    return { input: 'end-time', accepted: 'a time after start-time' };
  },
};

function filterProblems(filters: readonly GivenListFilter[]): string[] {
  const fields = filters.map(({ field }) => field);
  const twice = fields.filter((field, at) => fields.indexOf(field) < at);
  return [
    ...filters.flatMap((one) => listFilterProblem(one) ?? []),
    ...twice.map((field) => `one filter for each field, and not two for ${field}`),
  ];
}

const existingRules: readonly Rule<Fields>[] = [
  whichDeployment,
  whichTags,
  keyOrQuery,
  formOfFilter,
  span,
];

/** What has to fit together among the inputs. */
export const rules: readonly Rule<Fields>[] = [
  ...accessRules,
  ...deployRules,
  ...userRules,
  ...existingRules,
  ...fleetRules,
];
