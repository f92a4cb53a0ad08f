import { SCHEMES } from '../providers/index.ts';
import type { Fault, Scheme, Target } from './target.ts';

/** One line of the input, as it stands there. */
export interface TargetLine {
  text: string;
  /** From 1. */
  line: number;
}

export type TargetReading = { ok: true; target: Target } | { ok: false; fault: Fault };

/** ` until=…` or ` fail-on=…` at the end of a line. */
const OPTION = /\s+(until|fail-on)=(\S*)$/;
const NONE = 'none';

/** Reads one line: a target, then its states. */
export function parseTarget({ text, line }: TargetLine): TargetReading {
  const bad = (at: number, expected: string): TargetReading => {
    const shown = withoutSecrets(text);
    return { ok: false, fault: { line, text: shown, at: Math.min(at, shown.length), expected } };
  };
  const { name, options } = splitOptions(text);
  const colon = name.indexOf(':');
  const scheme = name.slice(0, Math.max(colon, 0));
  const known = SCHEMES.get(scheme);
  if (known === undefined) return bad(0, 'one of the forms below');
  const space = spaceIn(name, known);
  if (space !== undefined) return bad(space, 'until=<state> or fail-on=<state>, or nothing more');
  const reading = known.read(name.slice(colon + 1));
  if (!reading.ok) return bad(colon + 1 + reading.at, reading.expected);
  const { resource, lifecycle, revision, mustExist = false } = reading;
  const target: Target = {
    name: hideQuery(name),
    line,
    provider: known.provider,
    resource,
    lifecycle,
    revision,
    mustExist,
    until: undefined,
    failOn: undefined,
  };
  for (const option of options) {
    const problem = applyOption(target, option);
    if (problem !== undefined) return bad(problem.at, problem.expected);
  }
  const both = target.until?.find((state) => target.failOn?.includes(state));
  if (both === undefined) return { ok: true, target };
  return bad(text.lastIndexOf(both), `${both} in until or in fail-on, not in both`);
}

interface Option {
  name: string;
  value: string;
  /** Of the option's own name, and of its value. */
  at: number;
  valueAt: number;
}

function splitOptions(text: string): { name: string; options: Option[] } {
  const options: Option[] = [];
  let name = text.trimEnd();
  for (let found = OPTION.exec(name); found !== null; found = OPTION.exec(name)) {
    const [whole, option = '', value = ''] = found;
    const valueAt = found.index + whole.length - value.length;
    options.unshift({ name: option, value, at: valueAt - option.length - 1, valueAt });
    name = name.slice(0, found.index);
  }
  return { name, options };
}

function applyOption(target: Target, option: Option): { at: number; expected: string } | undefined {
  const isUntil = option.name === 'until';
  const given = isUntil ? target.until : target.failOn;
  if (given !== undefined) return { at: option.at, expected: `${option.name}= only once` };
  const { states } = target.lifecycle;
  if (!isUntil && option.value === NONE) {
    target.failOn = [];
    return undefined;
  }
  let at = option.valueAt;
  const words = option.value.split(',');
  for (const word of words) {
    const expected = isUntil ? states.join(', ') : `${states.join(', ')}; or ${NONE}`;
    if (!states.includes(word)) return { at, expected };
    at += word.length + 1;
  }
  if (isUntil) target.until = words;
  else target.failOn = words;
  return undefined;
}

function spaceIn(name: string, { hasSpaces = false }: Scheme): number | undefined {
  const space = name.search(/\s/);
  if (space < 0 || hasSpaces) return undefined;
  return space + name.slice(space).search(/\S/);
}

// A password may contain any of /, ? and #, so everything before the last @ counts as one.
function withoutSecrets(text: string): string {
  return hideQuery(text.replace(/^([a-z]+:\/\/)\S*@/i, '$1***@'));
}

/** A URL whose query values are not shown: they are often secrets. */
function hideQuery(name: string): string {
  const start = name.indexOf('?');
  if (start < 0 || !/^[a-z]+:\/\//i.test(name)) return name;
  return name.slice(0, start) + name.slice(start).replaceAll(/=[^&#\s]*/g, '=***');
}
