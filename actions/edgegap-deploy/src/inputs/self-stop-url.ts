const FORM = /^(.*)\/v1\/self\/stop\/([A-Za-z0-9_-]{1,64})\/([A-Za-z0-9_-]{1,64})\/?$/;

/** What a container is told for stopping itself. */
export interface SelfStopAddress {
  /** Of the API. */
  baseUrl: URL;
  id: string;
  accessPoint: string;
}

/** Takes `ARBITRIUM_DELETE_URL` apart; undefined where it has another form. */
export function selfStopOf(url: URL): SelfStopAddress | undefined {
  const [, prefix, id, accessPoint] = FORM.exec(url.pathname) ?? [];
  if (prefix === undefined || id === undefined || accessPoint === undefined) return undefined;
  return { baseUrl: new URL(`${url.origin}${prefix}`), id, accessPoint };
}
