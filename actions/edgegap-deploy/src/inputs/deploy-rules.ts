import type { Problem, Rule } from '@rollout-actions/action/inputs/define';
import type { Fields } from './fields.ts';
import { creates } from './operations.ts';
import { hasCoordinates } from './structured-fields.ts';

/** Values of the environment are at most so long, in bytes. */
const MAX_VALUE_BYTES = 4_096;

const whatToDeploy: Rule<Fields> = {
  needs: ['operation', 'application'],
  check({ operation, application }) {
    if (!creates(operation) || application !== undefined) return undefined;
    return { input: 'application', accepted: 'the name of an Edgegap application' };
  },
};

const whichVersion: Rule<Fields> = {
  needs: ['operation', 'version', 'allow-latest-version', 'api-version'],
  check({ operation, version, allowLatestVersion, apiVersion }) {
    if (!creates(operation) || version !== undefined) return undefined;
    if (!allowLatestVersion) {
      const accepted =
        'a version of the application (with api-version: 1 and allow-latest-version: true ' +
        'none: then whatever was made last is deployed)';
      return { input: 'version', accepted };
    }
    if (apiVersion === '1') return undefined;
    return { input: 'allow-latest-version', accepted: 'true only together with api-version: 1' };
  },
};

const olderCallOnly: Rule<Fields> = {
  needs: [
    'operation',
    'api-version',
    'filters',
    'location',
    'command',
    'arguments',
    'container-log-storage',
  ],
  check(values) {
    if (!creates(values.operation) || values.apiVersion === '1') return undefined;
    const found = {
      filters: values.filters,
      location: values.location,
      command: values.command,
      arguments: values.arguments,
      'container-log-storage': values.containerLogStorage,
    };
    return givenOf(found, 'nothing with api-version: 2; the deploy call of api-version: 1 has it');
  },
};

const newerCallOnly: Rule<Fields> = {
  needs: ['operation', 'api-version', 'require-cached-locations', 'cpu-units', 'memory-mib'],
  check({ operation, apiVersion, requireCachedLocations, cpuUnits, memoryMib }) {
    if (!creates(operation) || apiVersion === '2') return undefined;
    const found = {
      'require-cached-locations': requireCachedLocations ? true : undefined,
      'cpu-units': cpuUnits,
      'memory-mib': memoryMib,
    };
    return givenOf(found, 'nothing with api-version: 1; the deploy call of api-version: 2 has it');
  },
};

const resources: Rule<Fields> = {
  needs: ['cpu-units', 'memory-mib'],
  check({ cpuUnits, memoryMib }) {
    if (cpuUnits === undefined && memoryMib === undefined) return undefined;
    if (cpuUnits === undefined || memoryMib === undefined) {
      const input = cpuUnits === undefined ? 'cpu-units' : 'memory-mib';
      return { input, accepted: 'cpu-units and memory-mib together, or neither' };
    }
    if (memoryMib <= 2 * cpuUnits) return undefined;
    return { input: 'memory-mib', accepted: `at most twice cpu-units, here ${2 * cpuUnits}` };
  },
};

const environment: Rule<Fields> = {
  needs: ['env', 'hidden-env'],
  check({ env, hiddenEnv }) {
    const twice = [...hiddenEnv.keys()].filter((name) => env.has(name));
    const isLong = ([, value]: [string, string]) => Buffer.byteLength(value) > MAX_VALUE_BYTES;
    return [
      ...twice.map((name) => ({
        input: 'hidden-env',
        accepted: `${name} here or in env, not both`,
      })),
      ...[...env].filter(isLong).map(([name]) => ({ input: 'env', accepted: tooLong(name) })),
      ...[...hiddenEnv]
        .filter(isLong)
        .map(([name]) => ({ input: 'hidden-env', accepted: tooLong(name) })),
    ];
  },
};

function tooLong(name: string): string {
  return `for ${name} a value of at most 4 KB`;
}

const probing: Rule<Fields> = {
  needs: ['operation', 'until', 'probe-payload', 'probe-expect'],
  check({ operation, until, probePayload, probeExpect }) {
    if (!creates(operation) || until === 'accepting') return undefined;
    const found = { 'probe-payload': probePayload, 'probe-expect': probeExpect };
    return givenOf(found, 'a probe only together with until: accepting');
  },
};

const keyOfEnsure: Rule<Fields> = {
  needs: ['operation', 'key'],
  check({ operation, key }) {
    if (operation !== 'ensure' || key !== undefined) return undefined;
    return { input: 'key', accepted: 'the key by which ensure finds its servers, such as pr-12' };
  },
};

/** A problem for each input that was given. */
function givenOf(given: Readonly<Record<string, unknown>>, accepted: string): Problem[] {
  return Object.entries(given).flatMap(([input, value]) =>
    value === undefined ? [] : [{ input, accepted }],
  );
}

export const deployRules: readonly Rule<Fields>[] = [
  whatToDeploy,
  whichVersion,
  olderCallOnly,
  newerCallOnly,
  resources,
  environment,
  probing,
  keyOfEnsure,
];

const forWhom: Rule<Fields> = {
  needs: ['operation', 'users', 'spread'],
  check({ operation, users, spread }) {
    if (!creates(operation)) return undefined;
    if (users === undefined && spread === undefined) {
      const accepted = 'at least one user, {ip} or {latitude, longitude}, or spread';
      return { input: 'users', accepted };
    }
    if (users === undefined || spread === undefined) return undefined;
    return {
      input: 'spread',
      accepted: 'either users or spread: spread says where each server is',
    };
  },
};

const oneKindOfUsers: Rule<Fields> = {
  needs: ['operation', 'api-version', 'users'],
  check({ operation, apiVersion, users = [] }) {
    if (!creates(operation) || apiVersion === '2') return undefined;
    const byCoordinates = users.filter(hasCoordinates).length;
    if (byCoordinates === 0 || byCoordinates === users.length) return undefined;
    const accepted = 'with api-version: 1 users of one kind: all by ip, or all by coordinates';
    return { input: 'users', accepted };
  },
};

const oneServerForEachPlace: Rule<Fields> = {
  needs: ['operation', 'count', 'spread'],
  check({ operation, count, spread }) {
    if (!creates(operation) || spread === undefined) return undefined;
    if (count === 1 || count === spread.length) return undefined;
    const accepted = `no count together with spread, or one for each place (${spread.length})`;
    return { input: 'count', accepted };
  },
};

export const userRules: readonly Rule<Fields>[] = [forWhom, oneKindOfUsers, oneServerForEachPlace];
