import type { NamespaceGrant } from './policy-rules.ts';

type Capabilities = ReadonlySet<string>;

/** Who calls, as far as rights go. */
export interface Caller {
  management: boolean;
  /** AccessorID of the token; '' while access control is off. */
  accessor: string;
  /** Whether the caller has the capability in the namespace; `*` stands for any namespace. */
  allows(namespace: string, capability: string): boolean;
  /** Whether there is a namespace where the caller has the capability. */
  allowsAny(capability: string): boolean;
}

/** May do everything: a management token, or anybody where access control is off. */
export function managementCaller(accessor: string): Caller {
  return { management: true, accessor, allows: () => true, allowsAny: () => true };
}

/** A caller with what the policies grant together. `deny` takes away all else in its namespace. */
export function callerWith(grants: readonly NamespaceGrant[], accessor = ''): Caller {
  const merged = merge(grants);
  const allowsAny = (capability: string) =>
    [...merged.values()].some((capabilities) => capabilities.has(capability));
  return {
    management: false,
    accessor,
    allowsAny,
    allows(namespace, capability) {
      if (namespace === '*' && allowsAny(capability)) return true;
      return closest(merged, namespace)?.has(capability) ?? false;
    },
  };
}

function merge(grants: readonly NamespaceGrant[]): Map<string, Capabilities> {
  const merged = new Map<string, Capabilities>();
  for (const { namespace, capabilities } of grants) {
    const all = new Set([...(merged.get(namespace) ?? []), ...capabilities]);
    merged.set(namespace, all.has('deny') ? new Set(['deny']) : all);
  }
  return merged;
}

/** The grant for exactly this namespace, else that of the pattern that names most of it. */
function closest(
  merged: ReadonlyMap<string, Capabilities>,
  namespace: string,
): Capabilities | undefined {
  const exact = merged.get(namespace);
  if (exact) return exact;
  const fitting = [...merged.keys()].filter((pattern) => fits(pattern, namespace)).sort();
  const best = fitting.reduce<string | undefined>(
    (found, pattern) =>
      found === undefined || literalLength(pattern) >= literalLength(found) ? pattern : found,
    undefined,
  );
  return best === undefined ? undefined : merged.get(best);
}

/** Whether a pattern, where each `*` stands for any text, fits the namespace. */
function fits(pattern: string, namespace: string): boolean {
  const [start = '', ...parts] = pattern.split('*');
  const end = parts.pop();
  if (end === undefined || !namespace.startsWith(start)) return false;
  let at = start.length;
  for (const part of parts) {
    const found = namespace.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return namespace.slice(at).endsWith(end);
}

function literalLength(pattern: string): number {
  return pattern.replaceAll('*', '').length;
}
