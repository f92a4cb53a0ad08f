import type { Route } from './exchange.ts';

/** The route for a method and path; or whether at least the path is known. */
export type RouteMatch =
  | { found: 'route'; route: Route; params: Record<string, string> }
  | { found: 'path' }
  | { found: 'nothing' };

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The `:name` parts of `pattern` in `path`, decoded, or undefined where they do not fit. */
function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const segment = given[index] ?? '';
    if (part.startsWith(':') && segment !== '') params[part.slice(1)] = decode(segment);
    else if (part !== segment) return undefined;
  }
  return params;
}

/** Finds the first route in order that fits; a HEAD is not a GET, that is for the fallback. */
export function findRoute(routes: readonly Route[], method: string, path: string): RouteMatch {
  let pathKnown = false;
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params === undefined) continue;
    if (route.method === 'ANY' || route.method === method) return { found: 'route', route, params };
    pathKnown = true;
  }
  return { found: pathKnown ? 'path' : 'nothing' };
}
