/**
 * Whether `whole` has every member of `part`, at any depth: the server fills in what a job leaves
 * out, and changes nothing that it says. A member that is null or empty says nothing.
 */
export function holdsAllOf(whole: unknown, part: unknown): boolean {
  if (isEmpty(part)) return true;
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) &&
      whole.length === part.length &&
      part.every((item, at) => holdsAllOf(whole[at], item))
    );
  }
  if (typeof part === 'object' && part !== null) {
    const members = new Map<string, unknown>(Object.entries(Object(whole)));
    return Object.entries(part).every(([name, value]) => holdsAllOf(members.get(name), value));
  }
  return whole === part;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
