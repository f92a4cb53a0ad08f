import { posix } from 'node:path';
import { z } from 'zod';
import type { EmulatorClock } from '../clock.ts';
import type { RunningServer } from '../http/server.ts';
import { parseMoment } from '../moment.ts';
import type { Provider } from '../provider.ts';
import { unmet } from './expectations.ts';
import type { Scenario, ScenarioAction, ScenarioStep } from './scenario-file.ts';

/** A scenario that runs. */
export interface PlayedScenario {
  /** What failed so far or is not as expected now, one line each. */
  problems(): Promise<string[]>;
}

type Servers = Record<Provider['name'], RunningServer>;

const deploymentIds = z.object({
  deployments: z
    .array(z.object({ id: z.string().optional(), ID: z.string().optional() }))
    .default([]),
});
const loggedRequests = z.object({
  requests: z.array(z.object({ method: z.string(), path: z.string() })),
});

function actionOf({ emqx, edgegap, nomad }: ScenarioStep): [Provider['name'], ScenarioAction] {
  if (emqx !== undefined) return ['emqx', emqx];
  if (edgegap !== undefined) return ['edgegap', edgegap];
  if (nomad !== undefined) return ['nomad', nomad];
  throw new Error('A step without a provider passed the schema.');
}

async function expand(server: RunningServer, path: string): Promise<string[]> {
  const { deployments } = deploymentIds.parse((await server.control('GET', 'state')).json);
  return deployments.map(({ id, ID }) => path.replace('*', id ?? ID ?? ''));
}

/** Does what a step says; gives a line for each part that the emulator refused. */
async function perform(server: RunningServer, action: ScenarioAction): Promise<string[]> {
  const call =
    'fault' in action ? { method: 'POST', path: 'faults', body: action.fault } : action.control;
  // Without `*` nothing is awaited before the call: it happens at its time, not a moment later.
  const paths = call.path.includes('*') ? await expand(server, call.path) : [call.path];
  const calls = paths.map((path) => ({ ...call, path }));
  if (calls.length === 0) return ['there is no deployment yet'];
  const problems: string[] = [];
  for (const { method, path, body } of calls) {
    const answer = await server.control(method, path, body ?? {});
    if (answer.status < 400) continue;
    problems.push(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.json ?? '')}`);
  }
  return problems;
}

function failure(step: ScenarioStep, place: number): string {
  return `step ${place + 1} (${actionOf(step)[0]}, ${step.at}) was not done`;
}

/** Plans the steps of a scenario on the clock and checks what it expects. */
export function playScenario(
  scenario: Scenario,
  { clock, servers }: { clock: EmulatorClock; servers: Servers },
): PlayedScenario {
  const failed: string[] = [];
  const running = new Set<Promise<void>>();

  function plan(step: ScenarioStep, place: number): void {
    const [provider, action] = actionOf(step);
    const due = parseMoment(step.at, clock.now()) ?? clock.now();
    clock.after(due - clock.now(), () => {
      const work = perform(servers[provider], action).then(
        (problems) => {
          failed.push(...problems.map((problem) => `${failure(step, place)}: ${problem}`));
        },
        (error: unknown) => {
          const why = error instanceof Error ? error.message : error;
          failed.push(`${failure(step, place)}: ${why}`);
        },
      );
      running.add(work);
      void work.finally(() => running.delete(work));
    });
  }

  for (const [place, step] of scenario.steps.entries()) {
    const { since } = step;
    if (since === undefined) plan(step, place);
    else {
      const [provider] = actionOf(step);
      const stop = servers[provider].onRequest(({ method, path }) => {
        if (method !== since.method.toUpperCase() || !posix.matchesGlob(path, since.path)) return;
        stop();
        plan(step, place);
      });
    }
  }

  return {
    async problems() {
      await Promise.all([...running]);
      const observed = new Map<
        string,
        { state: unknown; requests: { method: string; path: string }[] }
      >();
      for (const [name, server] of Object.entries(servers)) {
        const state = (await server.control('GET', 'state')).json;
        const log = loggedRequests.parse((await server.control('GET', 'requests')).json);
        observed.set(name, { state, requests: log.requests });
      }
      const observe = (name: Provider['name']) => observed.get(name) ?? { state: {}, requests: [] };
      return [...failed, ...unmet(scenario.expect, observe)];
    },
  };
}
