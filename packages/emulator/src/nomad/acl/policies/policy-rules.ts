import { capabilitiesOfLevel, isCapability } from './capabilities.ts';
import { HclError, type HclItem, type HclValue, readHcl } from './hcl.ts';

/** What a policy grants in one namespace, or in those that a pattern with `*` fits. */
export interface NamespaceGrant {
  namespace: string;
  capabilities: readonly string[];
}

/** Rules that the server refuses, in its words. */
export class PolicyRulesError extends Error {
  override name = 'PolicyRulesError';
}

/** Blocks of a policy that grant nothing in a namespace. */
const otherBlocks = new Set([
  'agent',
  'host_volume',
  'node',
  'node_pool',
  'operator',
  'plugin',
  'quota',
  'sentinel',
]);

/**
 * The namespaces of a policy's rules, HCL such as `namespace "default" { policy = "write" }`. Other
 * blocks that Nomad has are passed over. Throws PolicyRulesError.
 */
export function readPolicyRules(rules: string): NamespaceGrant[] {
  if (rules === '') return [];
  const items = parse(rules);
  if (items.length === 0) throw new PolicyRulesError(`Invalid policy: ${rules}`);
  const unknown = items.filter(({ key }) => key !== 'namespace' && !otherBlocks.has(key));
  const grants = items.filter(({ key }) => key === 'namespace').map(readNamespace);
  if (unknown.length === 0) return grants;
  const keys = unknown.map(({ key }) => key).join(', ');
  throw new PolicyRulesError(`Invalid or duplicate policy keys: ${keys}`);
}

function parse(rules: string): HclItem[] {
  try {
    return readHcl(rules);
  } catch (error) {
    if (!(error instanceof HclError)) throw error;
    throw new PolicyRulesError(`Failed to parse ACL Policy: ${error.message}`);
  }
}

function readNamespace({ labels, value }: HclItem): NamespaceGrant {
  const namespace = labels[0] ?? '';
  const members = typeof value === 'object' && 'items' in value ? value.items : [];
  const level = textOf(memberOf(members, 'policy')) ?? '';
  const named = namesOf(memberOf(members, 'capabilities'));
  const go = goValue({ namespace, level, named });
  if (!/^[a-zA-Z0-9\-*]{1,128}$/.test(namespace)) {
    throw new PolicyRulesError(`Invalid namespace name: ${go}`);
  }
  const implied = level === '' ? [] : capabilitiesOfLevel(level);
  if (!implied) throw new PolicyRulesError(`Invalid namespace policy: ${go}`);
  const wrong = named?.find((capability) => !isCapability(capability));
  if (wrong !== undefined) {
    throw new PolicyRulesError(`Invalid namespace capability '${wrong}': ${go}`);
  }
  return { namespace, capabilities: [...(named ?? []), ...implied] };
}

function memberOf(members: HclItem[], key: string): HclValue | undefined {
  return members.find((member) => member.key.toLowerCase() === key)?.value;
}

function textOf(value: HclValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function namesOf(value: HclValue | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((name) => textOf(name) ?? '');
  return [textOf(value) ?? ''];
}

/**
 * The namespace as the server's refusals print it, which is how Go prints a value with its type.
 */
function goValue(given: { namespace: string; level: string; named: string[] | undefined }): string {
  const { namespace, level, named } = given;
  const list = named ? `{${named.map((name) => JSON.stringify(name)).join(', ')}}` : '(nil)';
  return (
    `&acl.NamespacePolicy{Name:${JSON.stringify(namespace)}, Policy:${JSON.stringify(level)}, ` +
    `Capabilities:[]string${list}, Variables:(*acl.VariablesPolicy)(nil)}`
  );
}
