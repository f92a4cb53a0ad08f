// What stands between the slashes and the last @ before the path.
const USERINFO = /[a-z][a-z0-9+.-]*:\/\/([^\s/?#]*)@/gi;

/** User names with passwords, and passwords alone, in all URLs of a text, as they stand there. */
export function urlCredentials(text: string): string[] {
  return [...text.matchAll(USERINFO)].flatMap(([, userinfo = '']) => {
    const colon = userinfo.indexOf(':');
    return colon < 0 ? [userinfo] : [userinfo, userinfo.slice(colon + 1)];
  });
}
