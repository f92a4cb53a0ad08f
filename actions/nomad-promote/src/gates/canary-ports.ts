import { ActionError } from '@rollout-actions/action/action-error';
import type { Address } from '@rollout-actions/probe/result';
import type { Gate } from './inputs/schema.ts';
import type { Canary } from './types.ts';

/** Refuses gates on a port label that one of the canaries does not have, and names those it has. */
export function refuseUnknownPorts(gates: readonly Gate[], canaries: readonly Canary[]): void {
  const problems = gates.flatMap((gate) => {
    if (!('port' in gate)) return [];
    const without = canaries.find(({ ports }) => !Object.hasOwn(ports, gate.port));
    return without === undefined ? [] : [problemOf(gate.name, gate.port, without)];
  });
  if (problems.length > 0) throw new ActionError('refused', problems.join(' '));
}

function problemOf(gate: string, port: string, { id, group, ports }: Canary): string {
  const labels = Object.keys(ports).sort().join(', ');
  const known = labels === '' ? 'no ports at all' : `the port labels ${labels}`;
  return (
    `Gate ${gate} asks for port ${port}, but canary ${id} of group ${group} has ${known}: ` +
    'correct port in the input gates, or leave the group out by groups.'
  );
}

/** Host and port of a canary's port label. */
export function addressOf({ ports }: Canary, label: string): Address {
  const text = ports[label] ?? '';
  const at = text.lastIndexOf(':');
  const host = text.slice(0, at).replace(/^\[(.*)\]$/, '$1');
  return { host, port: Number(text.slice(at + 1)) };
}
