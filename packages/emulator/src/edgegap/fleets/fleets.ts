import type { EmulatorRequest } from '../../core/http/exchange.ts';
import { pathPart, refuse } from '../http/endpoint.ts';
import type { Organisation } from '../organisation.ts';
import type { Fleet, Policy } from './fleet.ts';
import { fillFleet } from './fleet-filling.ts';

/** The fleets of the organisation. */
export class Fleets {
  readonly #organisation: Organisation;
  readonly #fleets: Fleet[] = [];

  constructor(organisation: Organisation) {
    this.#organisation = organisation;
    organisation.platform.onLeaving = () => this.fill();
  }

  all(): Fleet[] {
    return this.#fleets;
  }

  now(): number {
    return this.#organisation.platform.clock.now();
  }

  /** Throws the 400 for a name that is taken; the document knows no 409 here. */
  requireFreeName(name: string): void {
    if (this.#fleets.some((fleet) => fleet.name === name)) {
      throw refuse(400, `Fleet ${name} exists already.`);
    }
  }

  /** The fleet of the path's `:fleet`; throws the 404. */
  known(request: EmulatorRequest): Fleet {
    const name = pathPart(request, 'fleet');
    const fleet = this.#fleets.find((one) => one.name === name);
    if (fleet === undefined) throw refuse(404, `Fleet ${name} was not found.`);
    return fleet;
  }

  /** The policy of the path's `:policy`; throws the 404. */
  knownPolicy(fleet: Fleet, request: EmulatorRequest): Policy {
    const name = pathPart(request, 'policy');
    const policy = fleet.policies.find((one) => one.name === name);
    if (policy === undefined) throw refuse(404, `Policy ${name} was not found.`);
    return policy;
  }

  add(fleet: Fleet): void {
    this.#fleets.push(fleet);
  }

  /** Its policies and links go with it; deployments it has made stay. */
  remove(fleet: Fleet): void {
    this.#fleets.splice(this.#fleets.indexOf(fleet), 1);
  }

  /** Makes the deployments that are missing by the policies of the fleets. */
  fill(): void {
    for (const fleet of this.#fleets) fillFleet(this.#organisation, fleet);
  }

  clear(): void {
    this.#fleets.length = 0;
  }
}
