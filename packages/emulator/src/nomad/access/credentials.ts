import type { IncomingHttpHeaders } from 'node:http';

/**
 * The token that a request carries, '' where there is none. X-Nomad-Token wins over a bearer token;
 * other schemes of Authorization are passed over in silence (recorded with Basic).
 */
export function tokenOf(headers: IncomingHttpHeaders): string {
  const own = headers['x-nomad-token'];
  const token = Array.isArray(own) ? own[0] : own;
  if (token) return token.trim();
  const [, bearer] = /^bearer +(\S+)/i.exec(headers.authorization ?? '') ?? [];
  return bearer ?? '';
}
