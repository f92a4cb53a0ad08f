import type { EmulatorRequest } from '../core/http/exchange.ts';
import type { Catalogue } from './applications/catalogue.ts';
import type { Deployment } from './deployments/deployment.ts';
import type { Platform } from './deployments/platform.ts';
import { pathPart, refuse } from './http/endpoint.ts';

/** Where the sources disagree about the live API. */
export interface Variants {
  /** The answer to an id that is not known: vendors' tools report 400, the document lists 404. */
  unknownId: 400 | 404;
  /** The longest tag: 40 characters in the newer specification, 20 in the older document. */
  tagLength: 20 | 40;
}

/** What a key opens: everything there is. */
export interface Organisation {
  platform: Platform;
  catalogue: Catalogue;
  variants: Variants;
}

/** The deployment whose id is the path's `:id`; throws what the API says of an unknown one. */
export function knownDeployment(org: Organisation, request: EmulatorRequest): Deployment {
  const id = pathPart(request, 'id');
  const deployment = org.platform.find(id);
  if (deployment === undefined) {
    throw refuse(org.variants.unknownId, `Deployment ${id} was not found.`);
  }
  return deployment;
}

/** Throws the 400 for a tag that is empty or too long. */
export function requireTagNames(org: Organisation, names: readonly string[]): void {
  const { tagLength } = org.variants;
  if (names.every((name) => name.length >= 1 && name.length <= tagLength)) return;
  throw refuse(400, `A tag must have between 1 and ${tagLength} characters.`);
}

/** `http://host:port` by which this request came. */
export function originOf(request: EmulatorRequest): string {
  return `http://${request.headers.host ?? '127.0.0.1'}`;
}
