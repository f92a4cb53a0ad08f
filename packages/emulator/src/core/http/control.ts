import { z } from 'zod';
import type { EmulatorClock } from '../clock.ts';
import { parseDuration } from '../duration.ts';
import { type Faults, faultRule } from '../faults/faults.ts';
import { parseJson } from '../json-body.ts';
import type { Provider } from '../provider.ts';
import type { Answer, EmulatorRequest, Route } from './exchange.ts';
import type { RequestLog } from './request-log.ts';

export const controlRoot = '/__emulator__/';

const jump = z.strictObject({ by: z.string() });

export interface ControlPlane {
  provider: Provider;
  clock: EmulatorClock;
  faults: Faults;
  log: RequestLog;
}

function wrong(error: string): Answer {
  return { status: 400, json: { error } };
}

function addFault(faults: Faults, request: EmulatorRequest): Answer {
  const rule = faultRule.safeParse(parseJson(request.body));
  if (!rule.success) return wrong(z.prettifyError(rule.error));
  faults.add(rule.data);
  return { status: 204 };
}

function advance(clock: EmulatorClock, request: EmulatorRequest): Answer {
  const asked = jump.safeParse(parseJson(request.body));
  const ms = asked.success ? parseDuration(asked.data.by) : undefined;
  if (ms === undefined) return wrong('The body must be {"by": "10m"}, a duration with its unit.');
  clock.advance(ms);
  return { status: 200, json: { now: new Date(clock.now()).toISOString() } };
}

function reset({ provider, faults, log }: ControlPlane): Answer {
  faults.clear();
  log.clear();
  provider.reset();
  return { status: 204 };
}

function below(route: Route): Route {
  return { ...route, path: `${controlRoot}${route.path.replace(/^\/+/, '')}` };
}

/** The routes by which a test or a demo steers the emulator; none of them is logged or faulted. */
export function controlRoutes(plane: ControlPlane): Route[] {
  const { provider, clock, faults, log } = plane;
  const own: Route[] = [
    {
      method: 'GET',
      path: 'requests',
      handle: () => ({ status: 200, json: { requests: log.all() } }),
    },
    { method: 'POST', path: 'faults', handle: (request) => addFault(faults, request) },
    { method: 'POST', path: 'reset', handle: () => reset(plane) },
    { method: 'POST', path: 'advance', handle: (request) => advance(clock, request) },
    { method: 'GET', path: 'state', handle: () => ({ status: 200, json: provider.state() }) },
  ];
  return [...own, ...(provider.control ?? [])].map(below);
}

/** The answer to a path below the control root that no route has. */
export function unknownControl(known: 'path' | 'nothing'): Answer {
  const status = known === 'path' ? 405 : 404;
  return { status, json: { error: 'The emulator has no such control.' } };
}
