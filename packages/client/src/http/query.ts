/** Members that are undefined are left out. */
export type Query = Record<string, string | number | boolean | undefined>;

/** `?a=1&b=x%20y`, or an empty text where nothing is to be asked. */
export function writeQuery(query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encode(name)}=${encode(String(value))}`],
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
