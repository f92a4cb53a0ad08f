import type { EmulatorClock } from '../core/clock.ts';
import type { Answer, EmulatorRequest, Route } from '../core/http/exchange.ts';
import type { Provider } from '../core/provider.ts';
import type { Random } from '../core/random.ts';
import { applicationRoutes } from './applications/application-routes.ts';
import { createCatalogue } from './applications/catalogue.ts';
import { versionRoutes } from './applications/version-routes.ts';
import { controlRoutes } from './control.ts';
import { deployV1Routes } from './deployments/deploy/routes-v1.ts';
import { deployV2Routes } from './deployments/deploy/routes-v2.ts';
import { logRoutes } from './deployments/logs-and-metrics/log-routes.ts';
import { metricRoutes } from './deployments/logs-and-metrics/metric-routes.ts';
import { Platform } from './deployments/platform.ts';
import { readRoutes } from './deployments/read-routes.ts';
import { stopRoutes } from './deployments/stop-routes.ts';
import { tagRoutes } from './deployments/tag-routes.ts';
import { readFixture } from './fixture/fixture.ts';
import { applyFixture } from './fixture/start-state.ts';
import { fleetRoutes } from './fleets/fleet-routes.ts';
import { Fleets } from './fleets/fleets.ts';
import { linkRoutes } from './fleets/link-routes.ts';
import { policyRoutes } from './fleets/policy-routes.ts';
import { loopbackAddresses } from './game-server/loopback.ts';
import { createRateLimits } from './http/rate-limits.ts';
import { locationRoutes } from './locations/location-routes.ts';
import { Misbehaviour } from './misbehaviour.ts';
import type { Organisation } from './organisation.ts';
import { exportOrganisation, importOrganisation } from './snapshot.ts';
import { showState } from './state.ts';

export interface EdgegapOptions {
  clock: EmulatorClock;
  random: Random;
  /** The `edgegap` part of a fixture file; see `fixture.ts`. */
  fixture?: unknown;
}

function allRoutes(org: Organisation, fleets: Fleets): Route[] {
  return [
    ...deployV1Routes(org),
    ...deployV2Routes(org),
    ...readRoutes(org),
    ...stopRoutes(org),
    ...tagRoutes(org),
    ...logRoutes(org),
    ...metricRoutes(org),
    ...locationRoutes(),
    ...fleetRoutes(fleets),
    ...policyRoutes(fleets),
    ...linkRoutes(fleets),
    ...applicationRoutes(org.catalogue),
    ...versionRoutes(org.catalogue, () => org.platform.clock.now()),
  ];
}

/**
 * Edgegap's API with a platform behind it: v1 as the API document has it, POST /v2/deployments, and
 * the endpoints of applications and versions. `token` is the one key that it takes. Throws on a
 * fixture that cannot be read.
 */
export async function createEdgegap(
  options: EdgegapOptions,
): Promise<{ provider: Provider; token: string }> {
  const { clock, random } = options;
  const fixture = readFixture(options.fixture);
  const token = fixture.token ?? random.uuid();
  const platform = new Platform({ clock, random, addresses: await loopbackAddresses() });
  const catalogue = createCatalogue(clock);
  const { unknownId, tagLength } = fixture;
  const misbehaviour = new Misbehaviour(fixture.misbehaviour);
  const org = { platform, catalogue, variants: { unknownId, tagLength }, misbehaviour };
  const fleets = new Fleets(org);
  const limits = createRateLimits(clock, () => misbehaviour.settings.refusedCallsCount);
  applyFixture(org, fixture);
  const provider: Provider = {
    name: 'edgegap',
    routes: allRoutes(org, fleets),
    control: controlRoutes(org),
    before: (request) => checkKey(request, token) ?? limits.check(request),
    fallback: (_request, known) =>
      known === 'path'
        ? { status: 405, json: { message: 'The method is not allowed for this URL.' } }
        : { status: 404, json: { message: 'The requested URL was not found on the server.' } },
    state: () => showState(org, fleets, token),
    export: () => exportOrganisation(org, fleets),
    import: (state) => importOrganisation(org, fleets, state),
    reset() {
      fleets.clear();
      platform.clear();
      catalogue.clear();
      limits.clear();
      misbehaviour.reset();
      applyFixture(org, fixture);
    },
    close: async () => platform.close(),
  };
  return { provider, token };
}

const selfStop = /^\/v1\/self\/stop\//;

/**
 * The reply to a request without the right key, if so: 401 where the header is missing or is not
 * the word `token`, a space and the value; 403 for a key that is a placeholder or was deleted.
 * The self-stop call has its own secret and is not checked here.
 */
function checkKey(request: EmulatorRequest, token: string): Answer | undefined {
  if (selfStop.test(request.path)) return undefined;
  const [, given] = /^token (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  if (given === undefined) {
    return { status: 401, json: { message: 'The authorization header is missing or malformed.' } };
  }
  if (given === token) return undefined;
  return { status: 403, json: { message: 'This API token is not valid or has been deleted.' } };
}
