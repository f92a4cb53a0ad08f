import type { Rule } from '@rollout-actions/action/inputs/define';
import type { Fields } from '../inputs.ts';
import { creates } from '../operations.ts';
import { hasCoordinates } from './places.ts';

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
    const accepted = `no count beside spread, or as many as it has places (${spread.length})`;
    return { input: 'count', accepted };
  },
};

export const userRules: readonly Rule<Fields>[] = [forWhom, oneKindOfUsers, oneServerForEachPlace];
