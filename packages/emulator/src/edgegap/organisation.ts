import type { EmulatorRequest } from '../core/http/exchange.ts';
import type { Catalogue } from './applications/catalogue.ts';
import type { Deployment } from './deployments/deployment.ts';
import type { Platform } from './deployments/platform.ts';
import { pathPart, refuse } from './http/endpoint.ts';
import { isVisible, type Misbehaviour } from './misbehaviour.ts';

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
  misbehaviour: Misbehaviour;
}

/** The deployment whose id is the path's `:id`; throws what the API says of an unknown one. */
export function knownDeployment(org: Organisation, request: EmulatorRequest): Deployment {
  const id = pathPart(request, 'id');
  const deployment = org.platform.find(id);
  if (deployment === undefined || !isVisible(deployment, org.platform.clock.now())) {
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

/** Throws the 404 for what is not registered, where the emulator is set to check that. */
export function requireKnownVersion(
  org: Organisation,
  application: string,
  version: string | null | undefined,
): void {
  if (!org.misbehaviour.settings.refuseUnknownVersions) return;
  if (org.catalogue.isRegistered(application, version ?? undefined)) return;
  throw refuse(404, `Application ${application} has no version ${version ?? ''}.`);
}

/** With the misbehaviour `lateCreates` nobody sees a new deployment for a while. */
export function hideLate(org: Organisation, deployment: Deployment): void {
  if (!org.misbehaviour.take('lateCreates')) return;
  deployment.visibleFromMs = org.platform.clock.now() + org.misbehaviour.settings.lateMs;
}
