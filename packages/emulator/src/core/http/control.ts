import { z } from 'zod';
import type { EmulatorClock } from '../clock.ts';
import { parseDuration } from '../duration.ts';
import { type Faults, faultRule } from '../faults/faults.ts';
import { parseJson } from '../json-body.ts';
import { pageAnswer } from '../page/page.ts';
import { problemLines } from '../problem-lines.ts';
import type { Provider } from '../provider.ts';
import type { Answer, EmulatorRequest, Route } from './exchange.ts';
import type { RequestLog } from './request-log.ts';

export const controlRoot = '/__emulator__/';

const exportedState = z.object({ provider: z.string(), state: z.unknown() });

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
  if (!rule.success) return wrong(problemLines(rule.error).join('; '));
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

function exportState({ provider, clock }: ControlPlane): Answer {
  const at = new Date(clock.now()).toISOString();
  const exported = { provider: provider.name, at, state: provider.export() };
  return { status: 200, json: exported };
}

async function importState({ provider }: ControlPlane, request: EmulatorRequest): Promise<Answer> {
  const read = exportedState.safeParse(parseJson(request.body));
  if (!read.success) return wrong(problemLines(read.error).join('; '));
  if (read.data.provider !== provider.name) {
    return wrong(`This is a state of ${read.data.provider}, not of ${provider.name}.`);
  }
  try {
    await provider.import(read.data.state);
    return { status: 204 };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
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
    {
      method: 'GET',
      path: 'faults',
      handle: () => ({ status: 200, json: { faults: faults.all() } }),
    },
    {
      method: 'DELETE',
      path: 'faults',
      handle: () => {
        faults.clear();
        return { status: 204 };
      },
    },
    {
      method: 'GET',
      path: 'clock',
      handle: () => {
        const { speed } = clock;
        return { status: 200, json: { now: new Date(clock.now()).toISOString(), speed } };
      },
    },
    { method: 'GET', path: 'export', handle: () => exportState(plane) },
    { method: 'POST', path: 'import', handle: (request) => importState(plane, request) },
    { method: 'GET', path: '', handle: () => pageAnswer(provider) },
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
