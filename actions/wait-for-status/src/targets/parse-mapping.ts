import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { SCHEMES } from '../providers/index.ts';
import { parseTarget, type TargetReading } from './parse-target.ts';

/** One entry of a YAML list of targets. */
export interface Entry {
  /** From 1. */
  line: number;
  target: string;
  /** All its other members, by name; each value as text. */
  settings: ReadonlyMap<string, string>;
}

/** The entries of a list, or what is wrong with it: nothing of it may be quoted. */
export type EntriesReading =
  | { ok: true; entries: readonly Entry[] }
  | { ok: false; line: number; expected: string };

/** Reads a YAML list whose entries are targets, or mappings of a target and its settings. */
export function readEntries(text: string): EntriesReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (node: Node | null) => lines.linePos(node?.range?.[0] ?? 0).line;
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    const expected = `valid YAML; its fault is at column ${col} (${error.code})`;
    return { ok: false, line, expected };
  }
  if (!isSeq<Node>(document.contents)) return { ok: false, line: 1, expected: 'a YAML list' };
  const entries: Entry[] = [];
  for (const node of document.contents.items) {
    const members = membersOf(isScalar(node) ? { target: node.value } : node.toJS(document));
    const target = members?.get('target');
    if (members === undefined || target === undefined || !(isScalar(node) || isMap(node))) {
      const expected = 'a target, or a mapping with target and its settings';
      return { ok: false, line: lineOf(node), expected };
    }
    members.delete('target');
    entries.push({ line: lineOf(node), target, settings: members });
  }
  return { ok: true, entries };
}

/** The members of a mapping as texts; undefined where one is neither text, list nor mapping. */
function membersOf(value: unknown): Map<string, string> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const members = new Map<string, string>();
  for (const [name, member] of Object.entries(value)) {
    const text = textOf(member);
    if (text === undefined) return undefined;
    members.set(name, text);
  }
  return members;
}

/** A list becomes words between commas, a mapping lines of `name: value`. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.every(isPlain) ? value.join(',') : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const members = Object.entries(value);
  if (!members.every(([, member]) => isPlain(member))) return undefined;
  return members.map(([name, member]) => `${name}: ${member}`).join('\n');
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Reads one entry: its target and states as a line has them, the rest as its provider says. */
export async function parseEntry({ line, target, settings }: Entry): Promise<TargetReading> {
  const own = new Map(settings);
  const states = ['until', 'fail-on'].flatMap((name) => {
    const value = own.get(name);
    own.delete(name);
    return value === undefined ? [] : [`${name}=${value.replaceAll(/\s+/g, '')}`];
  });
  const text = [target, ...states].join(' ');
  const reading = parseTarget({ text, line });
  if (!reading.ok || own.size === 0) return reading;
  const scheme = SCHEMES.get(target.slice(0, target.indexOf(':')));
  const applied = await scheme?.applySettings(reading.target.resource, own);
  if (applied?.ok) return { ok: true, target: { ...reading.target, resource: applied.value } };
  const name = applied?.setting ?? [...own.keys()][0] ?? '';
  const shown = `${reading.target.name} ${name}`;
  const at = shown.length - name.length;
  const expected = applied?.expected ?? 'only target, until and fail-on';
  return { ok: false, fault: { line, text: shown, at, expected } };
}

/** The settings of all entries that must never be shown, or hold what must not. */
export interface SecretSettings {
  headers: string[];
  bodies: string[];
  passwords: string[];
}

/** Collects them from a YAML list; nothing from a text that is none. */
export function secretSettings(text: string): SecretSettings {
  const read = readEntries(text);
  const entries = read.ok ? read.entries : [];
  return {
    headers: entries.flatMap(({ settings }) => settings.get('headers') ?? []),
    bodies: entries.flatMap(({ settings }) => settings.get('body') ?? []),
    passwords: entries.flatMap(({ settings }) => {
      const [username = '', password] = [settings.get('username'), settings.get('password')];
      if (password === undefined) return [];
      return [password, Buffer.from(`${username}:${password}`).toString('base64')];
    }),
  };
}
