import type { Rule } from '@rollout-actions/action/inputs/define';
import { plaintextCredentialsProblem } from '@rollout-actions/action/inputs/url';
import { isSequentialGate, measuringMs } from '../gates/inputs/bake-input.ts';
import type { Fields } from './fields.ts';
import { namesADeployment, takesSeveral } from './operations.ts';

const whichDeployment: Rule<Fields> = {
  needs: ['operation', 'deployment-id', 'job', 'eval-id'],
  check({ operation, deploymentId, job, evalId }) {
    if (!namesADeployment(operation)) return undefined;
    const ways = [deploymentId.length > 0, job !== undefined, evalId !== undefined];
    const given = ways.filter(Boolean).length;
    if (given === 1) return undefined;
    const count = given === 0 ? 'none was given' : 'more than one was given';
    return {
      input: 'deployment-id',
      accepted: `exactly one of deployment-id, job (with job-version) and eval-id; ${count}`,
    };
  },
};

const onlyOneDeployment: Rule<Fields> = {
  needs: ['operation', 'deployment-id'],
  check({ operation, deploymentId }) {
    if (takesSeveral(operation) || deploymentId.length <= 1) return undefined;
    return { input: 'deployment-id', accepted: `one id for ${operation}` };
  },
};

const versionOfAJob: Rule<Fields> = {
  needs: ['job', 'job-version'],
  check({ job, jobVersion }) {
    if (jobVersion === undefined || job !== undefined) return undefined;
    return { input: 'job-version', accepted: 'a version together with the input job' };
  },
};

const jobFileToRun: Rule<Fields> = {
  needs: ['operation', 'job-file'],
  check({ operation, jobFile }) {
    if (operation !== 'run' || jobFile !== undefined) return undefined;
    return { input: 'job-file', accepted: 'the path of a job in JSON or HCL' };
  },
};

const oneCredential: Rule<Fields> = {
  needs: ['token', 'auth-method', 'audience'],
  check({ token, authMethod, audience }) {
    if (authMethod !== undefined && token !== undefined) {
      return { input: 'auth-method', accepted: 'either token (or NOMAD_TOKEN) or auth-method' };
    }
    if ((authMethod === undefined) === (audience === undefined)) return undefined;
    const input = authMethod === undefined ? 'auth-method' : 'audience';
    return { input, accepted: 'auth-method and audience together' };
  },
};

const healthToSet: Rule<Fields> = {
  needs: ['operation', 'healthy-allocation-ids', 'unhealthy-allocation-ids'],
  check({ operation, healthyAllocationIds, unhealthyAllocationIds }) {
    if (operation !== 'set-health') return undefined;
    const both = healthyAllocationIds.filter((id) => unhealthyAllocationIds.includes(id));
    if (both.length > 0) {
      return { input: 'unhealthy-allocation-ids', accepted: 'ids that are not healthy as well' };
    }
    if (healthyAllocationIds.length + unhealthyAllocationIds.length > 0) return undefined;
    return {
      input: 'healthy-allocation-ids',
      accepted: 'at least one id here or in unhealthy-allocation-ids',
    };
  },
};

const prefixOfIds: Rule<Fields> = {
  needs: ['operation', 'prefix'],
  check({ operation, prefix }) {
    if (operation !== 'list' || prefix === undefined) return undefined;
    const digits = prefix.replaceAll('-', '');
    if (/^(?:[0-9a-f]{2}){1,16}$/i.test(digits)) return undefined;
    // The server answers 500 to an odd number of digits (recorded).
    return { input: 'prefix', accepted: 'an even number of hexadecimal digits, at most 32' };
  },
};

const oneNamespace: Rule<Fields> = {
  needs: ['operation', 'namespace'],
  check({ operation, namespace }) {
    if (operation === 'list' || namespace !== '*') return undefined;
    return { input: 'namespace', accepted: 'one namespace; only list takes *' };
  },
};

const noTokenInTheOpen: Rule<Fields> = {
  needs: ['address', 'token', 'auth-method', 'allow-insecure-http'],
  check({ address, token, authMethod, allowInsecureHttp }) {
    const hasCredentials = token !== undefined || authMethod !== undefined;
    return plaintextCredentialsProblem({
      input: 'address',
      url: address,
      hasCredentials,
      allowInsecureHttp,
    });
  },
};

const timeToCompare: Rule<Fields> = {
  needs: ['bake', 'gates'],
  check({ bake, gates }) {
    const hasNone = gates.filter(isSequentialGate).find((gate) => measuringMs(gate, bake) === 0);
    if (hasNone === undefined) return undefined;
    const accepted =
      `auto or a duration above 0s, because gate ${hasNone.name} needs time to compare ` +
      '(or extend-bake-to in that gate)';
    return { input: 'bake', accepted };
  },
};

/** What has to fit together among the inputs. */
export const rules: readonly Rule<Fields>[] = [
  whichDeployment,
  onlyOneDeployment,
  versionOfAJob,
  jobFileToRun,
  oneCredential,
  healthToSet,
  prefixOfIds,
  oneNamespace,
  noTokenInTheOpen,
  timeToCompare,
];
