import { z } from 'zod';
import type { EmulatorRequest, Route } from '../../../core/http/exchange.ts';
import { badRequest, errorList } from '../../errors.ts';
import { decodeBody } from '../../http/body.ts';
import type { AclState } from '../acl-state.ts';
import { requireManagement, route, writeRoutes, written } from '../endpoint.ts';
import type { Policy } from '../types.ts';
import { type NamespaceGrant, PolicyRulesError, readPolicyRules } from './policy-rules.ts';

const policyBody = z.object({
  Name: z.string().default(''),
  Description: z.string().default(''),
  Rules: z.string().default(''),
});

const maxDescriptionLength = 256;

/** Creating, changing and deleting policies: `/v1/acl/policy/:name`. */
export function policyRoutes(register: AclState): Route[] {
  const path = '/v1/acl/policy/:name';
  return [
    ...writeRoutes(path, (request) => writePolicy(register, request)),
    route('DELETE', path, (request) => {
      requireManagement(register, request);
      register.policies.delete(request.params['name'] ?? '');
      return written(register.nextIndex());
    }),
  ];
}

function writePolicy(register: AclState, request: EmulatorRequest) {
  const types = { body: 'structs.ACLPolicy', structs: {}, members: {} };
  const given = decodeBody(request.body, policyBody, types);
  if (given.Name !== request.params['name']) {
    throw badRequest('ACL policy name does not match request path');
  }
  requireManagement(register, request);
  const checked = checkPolicy(given);
  const index = register.nextIndex();
  register.policies.set(given.Name, { ...checked, index });
  return written(index);
}

function checkPolicy(given: z.output<typeof policyBody>): Omit<Policy, 'index'> {
  const problems: string[] = [];
  if (!/^[a-zA-Z0-9-]{1,128}$/.test(given.Name)) problems.push(`invalid name '${given.Name}'`);
  const grants = readRules(given.Rules, problems);
  if (Buffer.byteLength(given.Description) > maxDescriptionLength) {
    problems.push(`description longer than ${maxDescriptionLength}`);
  }
  if (problems.length > 0) throw badRequest(`policy 0 invalid: ${errorList(problems)}`);
  return { name: given.Name, description: given.Description, rules: given.Rules, grants };
}

function readRules(rules: string, problems: string[]): NamespaceGrant[] {
  try {
    return readPolicyRules(rules);
  } catch (error) {
    if (!(error instanceof PolicyRulesError)) throw error;
    problems.push(`failed to parse rules: ${error.message}`);
    return [];
  }
}
