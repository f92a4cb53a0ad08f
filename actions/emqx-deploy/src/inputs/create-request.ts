import type { Problem, Rule, ValuesOf } from '@rollout-actions/action/inputs/define';
import { type CreateRequest, requestProblems } from '@rollout-actions/client/emqx/create-request';
import type { Fields } from './fields.ts';

const MEMBERS = ['platform', 'region', 'deployment-type', 'connections'] as const;

const INPUT_OF: Record<keyof CreateRequest, keyof Fields & string> = {
  platform: 'platform',
  region: 'region',
  type: 'deployment-type',
  connections: 'connections',
  tps: 'tps',
};

const completeCreateRequest: Rule<Fields> = {
  needs: ['operation', ...MEMBERS, 'deployment-id', 'deployment-name', 'allow-create'],
  check(values) {
    const { operation, deploymentId, deploymentName, allowCreate } = values;
    if (operation !== 'create' && operation !== 'ensure') return undefined;
    const given = {
      platform: values.platform,
      region: values.region,
      'deployment-type': values.deploymentType,
      connections: values.connections,
    };
    const missing = MEMBERS.filter((name) => given[name] === undefined);
    const isNamed = deploymentId.length + deploymentName.length > 0;
    const isNeeded =
      operation === 'create' || allowCreate || !isNamed || missing.length < MEMBERS.length;
    if (!isNeeded) return undefined;
    const what = `for ${operation}, together with ${MEMBERS.join(', ')}`;
    return missing.map((input): Problem => ({ input, accepted: `a value ${what}` }));
  },
};

const oneToEnsure: Rule<Fields> = {
  needs: ['operation', 'deployment-id', 'deployment-name'],
  check({ operation, deploymentId, deploymentName }) {
    const given = deploymentId.length + deploymentName.length;
    if (operation === 'create' && given > 0) {
      const input = deploymentId.length > 0 ? 'deployment-id' : 'deployment-name';
      return { input, accepted: 'nothing for create: the platform gives id and name' };
    }
    if (operation !== 'ensure' || given < 2) return undefined;
    const input = deploymentId.length > 0 ? 'deployment-id' : 'deployment-name';
    return { input, accepted: 'one deployment for ensure' };
  },
};

const allowedCreate: Rule<Fields> = {
  needs: ['operation', 'allow-create'],
  check({ operation, allowCreate }) {
    if (operation !== 'create' || allowCreate) return undefined;
    return {
      input: 'allow-create',
      accepted: 'true for create: a deployment costs money and the API cannot delete it',
    };
  },
};

const soldOrder: Rule<Fields> = {
  needs: ['operation', ...MEMBERS, 'tps', 'strict-catalogue', 'allow-create'],
  check(values) {
    const { operation, strictCatalogue, allowCreate } = values;
    if (operation !== 'create' && operation !== 'ensure') return undefined;
    if (!strictCatalogue || (operation === 'ensure' && !allowCreate)) return undefined;
    const order = createRequestOf(values);
    if (order === undefined) return undefined;
    return requestProblems(order).map(
      ({ member, offered }): Problem => ({
        input: INPUT_OF[member],
        accepted: `${offered} (strict-catalogue: false lets others through)`,
      }),
    );
  },
};

/** What has to fit together among the inputs about a deployment that may be created. */
export const createRequestRules: readonly Rule<Fields>[] = [
  completeCreateRequest,
  oneToEnsure,
  allowedCreate,
  soldOrder,
];

type OrderInputs = Pick<
  ValuesOf<Fields>,
  'platform' | 'region' | 'deploymentType' | 'connections' | 'tps'
>;

/** The order that the inputs name; undefined where one of its four members is missing. */
export function createRequestOf(inputs: OrderInputs): CreateRequest | undefined {
  const { platform, region, deploymentType: type, connections, tps } = inputs;
  if (platform === undefined || region === undefined) return undefined;
  if (type === undefined || connections === undefined) return undefined;
  return { platform, region, type, connections, tps };
}
