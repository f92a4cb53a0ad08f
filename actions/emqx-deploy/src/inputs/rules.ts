import type { Problem, Rule } from '@rollout-actions/action/inputs/define';
import { plaintextCredentialsProblem } from '@rollout-actions/action/inputs/url';
import { createRequestRules } from './create-request.ts';
import type { Fields } from './fields.ts';
import { isWrite, namesDeployments } from './operations.ts';

const whichDeployments: Rule<Fields> = {
  needs: ['operation', 'deployment-id', 'deployment-name'],
  check({ operation, deploymentId, deploymentName }) {
    const ways = Number(deploymentId.length > 0) + Number(deploymentName.length > 0);
    if (ways > 1) {
      return { input: 'deployment-name', accepted: 'either deployment-id or deployment-name' };
    }
    if (ways === 1 || !namesDeployments(operation)) return undefined;
    return {
      input: 'deployment-id',
      accepted: 'at least one id here, or one name in deployment-name',
    };
  },
};

// Names are made of the ids, and both go through the pattern of an id.
const NAME_OF_AN_ID = /^deployment-([A-Za-z0-9]+)$/;

const idNotName: Rule<Fields> = {
  needs: ['deployment-id'],
  check: ({ deploymentId }) =>
    deploymentId.flatMap((given): Problem[] => {
      const id = NAME_OF_AN_ID.exec(given)?.[1];
      if (id === undefined) return [];
      const name = `${given} is a name and belongs to deployment-name`;
      return [{ input: 'deployment-id', accepted: `the id alone, here ${id}; ${name}` }];
    }),
};

const neverServerless: Rule<Fields> = {
  needs: ['operation', 'deployment-type'],
  check({ operation, deploymentType }) {
    if (!isWrite(operation) || deploymentType !== 'serverless') return undefined;
    return {
      input: 'deployment-type',
      accepted: 'dedicated: serverless always runs, the API cannot start or stop it',
    };
  },
};

const oneToProbe: Rule<Fields> = {
  needs: ['probe', 'wait', 'deployment-id', 'deployment-name'],
  check({ probe, wait, deploymentId, deploymentName }) {
    if (probe === undefined) return undefined;
    if (!wait) return { input: 'probe', accepted: 'a probe only with wait: true' };
    if (deploymentId.length + deploymentName.length < 2) return undefined;
    return { input: 'probe', accepted: 'a probe only for a step with one deployment' };
  },
};

const probeLogin: Rule<Fields> = {
  needs: ['probe', 'probe-username', 'probe-password'],
  check({ probe, probeUsername, probePassword }) {
    if (probePassword !== undefined && probeUsername === undefined) {
      return { input: 'probe-username', accepted: 'a user name together with probe-password' };
    }
    if (probeUsername === undefined || probe !== undefined) return undefined;
    return { input: 'probe', accepted: 'an address together with probe-username' };
  },
};

const closedWire: Rule<Fields> = {
  needs: ['api-url', 'allow-insecure-http'],
  check: ({ apiUrl: url, allowInsecureHttp }) =>
    plaintextCredentialsProblem({ input: 'api-url', url, hasCredentials: true, allowInsecureHttp }),
};

/** A step that waits reads at the beginning, in between and at the end. */
const MIN_READS = 3;

const shareToWaitWith: Rule<Fields> = {
  needs: ['operation', 'wait', 'get-budget', 'budget-share'],
  check({ operation, wait, getBudget, budgetShare }) {
    if (!wait || operation === 'get' || operation === 'list') return undefined;
    const most = Math.floor(getBudget.limit / MIN_READS);
    if (budgetShare <= most) return undefined;
    if (most === 0) {
      const accepted = `at least ${MIN_READS} reads for an operation that waits, or wait: false`;
      return { input: 'get-budget', accepted };
    }
    return {
      input: 'budget-share',
      accepted:
        `at most ${most} for an operation that waits: each job needs ${MIN_READS} reads of the ` +
        'hour to follow what it starts (several deployments in one step cost no more)',
    };
  },
};

/** What has to fit together among the inputs. */
export const rules: readonly Rule<Fields>[] = [
  whichDeployments,
  idNotName,
  neverServerless,
  oneToProbe,
  probeLogin,
  closedWire,
  shareToWaitWith,
  ...createRequestRules,
];
