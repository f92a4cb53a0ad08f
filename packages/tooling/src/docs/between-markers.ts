/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->` in a text. Throws where the two
 * markers are not there exactly once and in this order.
 */
export function betweenMarkers(text: string, name: string, content: string): string {
  const [before, inside, ...more] = text.split(`<!-- ${name} -->`);
  const [, after, ...evenMore] = (inside ?? '').split(`<!-- /${name} -->`);
  if (after === undefined || more.length > 0 || evenMore.length > 0) {
    throw new Error(`It needs <!-- ${name} --> and <!-- /${name} --> once, each on its own line.`);
  }
  return `${before}<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->${after}`;
}
