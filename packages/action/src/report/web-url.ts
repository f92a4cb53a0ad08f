/**
 * The address of a page to link to, undefined for anything else: only http and https, and without
 * credentials, which would be shown.
 */
export function webUrl(text: string): URL | undefined {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return undefined;
  return url.username === '' && url.password === '' ? url : undefined;
}
