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
  name: 'deployment-name',
  projectId: 'project-id',
  version: 'deployment-version',
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
    if (operation === 'create' && deploymentId.length > 0) {
      return { input: 'deployment-id', accepted: 'nothing for create: the platform gives the id' };
    }
    if ((operation !== 'ensure' && operation !== 'create') || given < 2) return undefined;
    const input = deploymentId.length > 0 ? 'deployment-id' : 'deployment-name';
    return { input, accepted: `one deployment for ${operation}` };
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

const soldRequest: Rule<Fields> = {
  needs: [
    'operation',
    ...MEMBERS,
    'tps',
    'deployment-name',
    'project-id',
    'deployment-version',
    'strict-catalogue',
    'allow-create',
  ],
  check(values) {
    const { operation, strictCatalogue, allowCreate } = values;
    if (operation !== 'create' && operation !== 'ensure') return undefined;
    if (!strictCatalogue || (operation === 'ensure' && !allowCreate)) return undefined;
    const request = createRequestOf(values);
    if (request === undefined) return undefined;
    return requestProblems(request).map(
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
  soldRequest,
];

type RequestInputs = Pick<
  ValuesOf<Fields>,
  | 'platform'
  | 'region'
  | 'deploymentType'
  | 'connections'
  | 'tps'
  | 'deploymentName'
  | 'projectId'
  | 'deploymentVersion'
>;

/** What the inputs ask to create; undefined where one of its four members is missing. */
export function createRequestOf(inputs: RequestInputs): CreateRequest | undefined {
  const { platform, region, deploymentType: type, connections, tps } = inputs;
  if (platform === undefined || region === undefined) return undefined;
  if (type === undefined || connections === undefined) return undefined;
  const { deploymentName, projectId, deploymentVersion: version } = inputs;
  return { platform, region, type, connections, tps, name: deploymentName[0], projectId, version };
}
