import type { EmulatorRequest, Route } from '../../core/http/exchange.ts';
import { badRequest, NomadError, permissionDenied } from '../errors.ts';
import { formatInstant } from '../go/instant.ts';
import type { AclState } from './acl-state.ts';
import { found, requireAclEnabled, requireManagement, route, writeRoutes } from './endpoint.ts';
import { hashOf } from './hash.ts';
import { methodJson } from './login/auth-method.ts';
import { ruleJson } from './login/binding-rule.ts';
import { tokenJson } from './tokens/token.ts';
import type { Policy, StoredRule } from './types.ts';

function policyJson({ name, description, rules, index }: Policy): object {
  const Hash = hashOf([name, description, rules]);
  const indexes = { CreateIndex: index, ModifyIndex: index };
  return { Name: name, Description: description, Rules: rules, JobACL: null, Hash, ...indexes };
}

function without(object: object, members: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !members.includes(name)));
}

function missing(kind: string): NomadError {
  return new NomadError(404, `ACL ${kind} not found`);
}

function lastIndex(objects: readonly { index: number }[]): number {
  return Math.max(1, ...objects.map(({ index }) => index));
}

function newest(state: AclState): number {
  return lastIndex([...state.tokens.values()].map(({ modifyIndex }) => ({ index: modifyIndex })));
}

/** A policy may be read by management and by who has it. */
function readPolicy(state: AclState, request: EmulatorRequest) {
  requireAclEnabled(state);
  const name = request.params['name'] ?? '';
  const token = state.tokenOf(request);
  const own = token.policies?.includes(name) ?? false;
  if (token.type !== 'management' && !own) throw permissionDenied();
  const policy = state.policies.get(name);
  if (policy === undefined) throw missing('policy');
  return found(policy.index, policyJson(policy));
}

function ruleRow(rule: StoredRule): object {
  return without(ruleJson(rule, formatInstant(rule.createTime)), ['Selector', 'BindType']);
}

function listRoutes(state: AclState): Route[] {
  const managed = (path: string, read: () => { index: number; body: object }) =>
    route('GET', path, (request) => {
      requireManagement(state, request);
      const { index, body } = read();
      return found(index, body);
    });
  return [
    route('GET', '/v1/acl/policies', (request) => {
      requireAclEnabled(state);
      const token = state.tokenOf(request);
      const all = [...state.policies.values()];
      const visible = all.filter(
        ({ name }) => token.type === 'management' || token.policies?.includes(name),
      );
      return found(
        lastIndex(all),
        visible.map((one) => without(policyJson(one), ['Rules', 'JobACL'])),
      );
    }),
    managed('/v1/acl/tokens', () => ({
      index: newest(state),
      body: [...state.tokens.values()].map((one) => without(tokenJson(one), ['SecretID'])),
    })),
    managed('/v1/acl/auth-methods', () => ({
      index: lastIndex([...state.authMethods.values()]),
      body: [...state.authMethods.values()].map((one) => {
        const { Name, Type, Default, index } = one;
        const Hash = hashOf([Name, Type]);
        return { Name, Type, Default, Hash, CreateIndex: index, ModifyIndex: index };
      }),
    })),
    managed('/v1/acl/binding-rules', () => ({
      index: lastIndex([...state.bindingRules.values()]),
      body: [...state.bindingRules.values()].map((one) => ruleRow(one)),
    })),
  ];
}

/** Reads of policies, tokens, auth methods and binding rules, and the bootstrap. */
export function aclReadRoutes(state: AclState): Route[] {
  return [
    ...listRoutes(state),
    route('GET', '/v1/acl/policy/:name', (request) => readPolicy(state, request)),
    route('GET', '/v1/acl/auth-method/:name', (request) => {
      requireManagement(state, request);
      const method = state.authMethods.get(request.params['name'] ?? '');
      if (method === undefined) throw missing('auth-method');
      return found(method.index, methodJson(method));
    }),
    route('GET', '/v1/acl/binding-rule/:id', (request) => {
      requireManagement(state, request);
      const rule = state.bindingRules.get(request.params['id'] ?? '');
      if (rule === undefined) throw missing('binding rule');
      return found(rule.index, ruleJson(rule, formatInstant(rule.createTime)));
    }),
    // The emulator starts with its management token, as a cluster that was bootstrapped.
    ...writeRoutes('/v1/acl/bootstrap', () => {
      requireAclEnabled(state);
      throw badRequest('ACL bootstrap already done (reset index: 1)');
    }),
  ];
}
