/** Puts values for `${name}` in a text; undefined where a name has none. */
export function fillTemplate(
  template: string,
  values: ReadonlyMap<string, string>,
): string | undefined {
  const parts = template.split(/\$\{\s*([^}]*?)\s*\}/);
  // Every second part is a name.
  const filled = parts.map((part, place) => (place % 2 === 0 ? part : values.get(part)));
  return filled.includes(undefined) ? undefined : filled.join('');
}
