import { refusal } from '../../errors.ts';
import type { AuthMethodConfig } from '../types.ts';
import type { Claims } from './jwt.ts';

/** The claims that an auth method maps, under their new names: what a binding rule selects by. */
export interface MappedClaims {
  value: Map<string, string>;
  list: Map<string, string[]>;
}

/** Maps claims by the method's ClaimMappings and ListClaimMappings. Throws 500 for odd types. */
export function mapClaims(claims: Claims, config: AuthMethodConfig): MappedClaims {
  return {
    value: mapValues(claims, config.ClaimMappings ?? {}),
    list: mapLists(claims, config.ListClaimMappings ?? {}),
  };
}

function mapValues(claims: Claims, mappings: Record<string, string>): Map<string, string> {
  const values = new Map<string, string>();
  for (const [source, target] of Object.entries(mappings)) {
    const claim = claimAt(claims, source);
    if (claim === undefined || claim === null) continue;
    const text = textOf(claim);
    if (text === undefined) {
      const type = 'map[string]interface {}';
      throw refusal(`error converting claim '${source}' to string from unknown type ${type}`);
    }
    values.set(target, text);
  }
  return values;
}

function mapLists(claims: Claims, mappings: Record<string, string>): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const [source, target] of Object.entries(mappings)) {
    const claim = claimAt(claims, source);
    if (claim === undefined || claim === null) continue;
    const list: unknown[] = Array.isArray(claim) ? claim : [claim];
    const texts = list.map(textOf).filter((text) => text !== undefined);
    if (texts.length < list.length) {
      throw refusal(`${JSON.stringify(source)} list claim could not be converted to string list`);
    }
    lists.set(
      target,
      texts.filter((text) => text !== ''),
    );
  }
  return lists;
}

/** A claim by its name, or by a JSON pointer where the name begins with a slash. */
function claimAt(claims: Claims, source: string): unknown {
  if (!source.startsWith('/')) return memberOf(claims, source);
  return source
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(memberOf, claims);
}

function memberOf(value: unknown, key: string): unknown {
  const isOwn = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isOwn ? Reflect.get(value, key) : undefined;
}

function textOf(claim: unknown): string | undefined {
  if (Array.isArray(claim)) return JSON.stringify(claim);
  if (typeof claim === 'string' || typeof claim === 'boolean') return String(claim);
  return typeof claim === 'number' ? String(Math.trunc(claim)) : undefined;
}
