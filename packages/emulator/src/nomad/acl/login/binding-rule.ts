import type { EmulatorRequest, Route } from '../../../core/http/exchange.ts';
import { badRequest, errorList } from '../../errors.ts';
import { compileCondition } from '../../filter/filter.ts';
import { FilterSyntaxError } from '../../filter/read-expression.ts';
import { formatInstant } from '../../go/instant.ts';
import { writeJson } from '../../go/json-writer.ts';
import { decodeBody } from '../../http/body.ts';
import type { AclState } from '../acl-state.ts';
import { requireManagement, writeRoutes, written } from '../endpoint.ts';
import { hashOf } from '../hash.ts';
import { type BindingRule, ruleBody, type StoredRule } from '../types.ts';

const maxDescriptionLength = 256;

/** Creating binding rules: `/v1/acl/binding-rule`. */
export function bindingRuleRoutes(register: AclState): Route[] {
  return writeRoutes('/v1/acl/binding-rule', (request) => createRule(register, request));
}

function createRule(register: AclState, request: EmulatorRequest) {
  const types = { body: 'structs.ACLBindingRule', structs: {}, members: {} };
  const given = decodeBody(request.body, ruleBody, types);
  requireManagement(register, request);
  if (given.ID !== '') throw badRequest(`cannot find binding rule ${given.ID}`);
  const problems = problemsOf(given);
  if (problems.length > 0) throw badRequest(`binding rule 0 invalid: ${errorList(problems)}`);
  if (!register.authMethods.has(given.AuthMethod)) {
    throw badRequest(`ACL auth method ${given.AuthMethod} not found`);
  }
  const index = register.nextIndex();
  const rule = { ...given, ID: register.uuid(), index, createTime: register.now() };
  register.bindingRules.set(rule.ID, rule);
  const json = ruleJson(rule, formatInstant(rule.createTime));
  // Unlike methods and tokens, rules come with their members in alphabetical order (recorded).
  return { ...written(index), rawJson: writeJson(json, false) };
}

/** A binding rule as the server shows it. */
export function ruleJson(rule: StoredRule, time: string): object {
  const { index, createTime: _shown, ...members } = rule;
  const { ID, Description, AuthMethod, Selector, BindType, BindName } = rule;
  return {
    ...members,
    Hash: hashOf([ID, Description, AuthMethod, Selector, BindType, BindName]),
    CreateTime: time,
    ModifyTime: time,
    CreateIndex: index,
    ModifyIndex: index,
  };
}

function problemsOf({ AuthMethod, Description, Selector, BindType, BindName }: BindingRule) {
  const problems: string[] = [];
  if (AuthMethod === '') problems.push('auth method is missing');
  if (Buffer.byteLength(Description) > maxDescriptionLength) {
    problems.push(`description longer than ${maxDescriptionLength}`);
  }
  const target = targetProblem(BindType, BindName);
  if (target) problems.push(target);
  const selector = selectorProblem(Selector);
  if (selector) problems.push(selector);
  return problems;
}

function targetProblem(type: string, name: string): string | undefined {
  if (type === '') return 'bind type is missing';
  if (type === 'management') return name === '' ? undefined : 'bind name should be empty';
  if (type !== 'role' && type !== 'policy') return `unsupported bind type: ${JSON.stringify(type)}`;
  return name === '' ? 'bind name is missing' : undefined;
}

function selectorProblem(selector: string): string | undefined {
  if (selector === '') return undefined;
  try {
    compileCondition(selector);
    return undefined;
  } catch (error) {
    if (!(error instanceof FilterSyntaxError)) throw error;
    return `selector is invalid: ${error.message}`;
  }
}
