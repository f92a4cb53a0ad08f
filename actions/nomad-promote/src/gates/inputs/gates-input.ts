import type { Reading } from '@rollout-actions/action/inputs/field';
import { yamlProblem } from '@rollout-actions/action/inputs/yaml';
import { secretsInHeader } from '@rollout-actions/client/http/redaction/header-secrets';
import { sanitizeLine } from '@rollout-actions/client/http/redaction/sanitize-line';
import { parse } from 'yaml';
import { headerPairs } from './field-readers.ts';
import { GATES, type Gate, isGateKind } from './schema.ts';

/** Reads the gates of a YAML text; every problem is named with its gate and its field. */
export async function readGates(text: string): Promise<Reading<readonly Gate[]>> {
  const document = documentOf(text);
  if (!document.ok) return document;
  if (!Array.isArray(document.value) || document.value.length === 0) {
    return { ok: false, accepted: 'at least one gate' };
  }
  const gates: Gate[] = [];
  const problems: string[] = [];
  for (const [at, item] of document.value.entries()) {
    const read = await gateOf(item, at);
    gates.push(...read.gates);
    problems.push(...read.problems);
  }
  problems.push(...repeated(gates));
  if (problems.length === 0) return { ok: true, value: gates };
  return { ok: false, accepted: problems.join('; ') };
}

function documentOf(text: string): Reading<unknown> {
  try {
    return { ok: true, value: parse(text, { prettyErrors: false, logLevel: 'error' }) };
  } catch (error) {
    const hint = 'put quotes around a comparison that begins with > or !';
    return { ok: false, accepted: `${yamlProblem(text, error)}; ${hint}` };
  }
}

interface GateRead {
  gates: Gate[];
  problems: string[];
}

async function gateOf(item: unknown, at: number): Promise<GateRead> {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    return { gates: [], problems: [`gate ${at + 1}: expected a mapping`] };
  }
  const name = 'name' in item ? String(item.name) : '';
  const title = name === '' ? `gate ${at + 1}` : `gate "${sanitizeLine(name, 60)}"`;
  const kind = 'kind' in item ? item.kind : undefined;
  if (!isGateKind(kind)) {
    return { gates: [], problems: [`${title}: kind: one of ${Object.keys(GATES).join(', ')}`] };
  }
  const read = await GATES[kind].read(item);
  if (read.ok) return { gates: [read.value], problems: [] };
  return { gates: [], problems: read.problems.map((problem) => `${title}: ${problem}`) };
}

function repeated(gates: readonly Gate[]): string[] {
  const names = gates.map(({ name }) => name);
  const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  return [...twice].map((name) => `gate "${sanitizeLine(name, 60)}": name: one that no other has`);
}

/** The texts of the gates that must never be shown: header values, and passwords. */
export function secretsInGates(text: string): string[] {
  const document = documentOf(text);
  const items: unknown[] = document.ok && Array.isArray(document.value) ? document.value : [];
  return items.flatMap((item) => {
    if (typeof item !== 'object' || item === null) return [];
    const password = 'password' in item ? [String(item.password)] : [];
    const headers = headerPairs('headers' in item ? item.headers : undefined) ?? [];
    return [...password, ...headers.flatMap(([name, value]) => secretsInHeader(name, value))];
  });
}
