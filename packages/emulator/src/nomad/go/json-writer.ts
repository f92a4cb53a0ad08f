function writeMembers(value: object, indent: string, step: string): string {
  const inner = indent + step;
  const gap = step === '' ? '' : ' ';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${gap}${writeValue(member, inner, step)}`);
  return wrap({ open: '{', close: '}', parts: members }, indent, step);
}

function wrap(
  list: { open: string; close: string; parts: string[] },
  indent: string,
  step: string,
) {
  if (list.parts.length === 0 || step === '') return list.open + list.parts.join(',') + list.close;
  const inner = `\n${indent}${step}`;
  return `${list.open}${inner}${list.parts.join(`,${inner}`)}\n${indent}${list.close}`;
}

function writeValue(value: unknown, indent: string, step: string): string {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) {
    const parts = value.map((item) => writeValue(item, indent + step, step));
    return wrap({ open: '[', close: ']', parts }, indent, step);
  }
  if (typeof value === 'object' && value !== null) return writeMembers(value, indent, step);
  return JSON.stringify(value ?? null);
}

/**
 * JSON as Nomad writes it: keys in alphabetical order, bigints as integers, members that are
 * undefined left out; `pretty` indents by four spaces and ends in a newline (seen on an agent).
 */
export function writeJson(value: unknown, pretty: boolean): string {
  return pretty ? `${writeValue(value, '', '    ')}\n` : writeValue(value, '', '');
}
