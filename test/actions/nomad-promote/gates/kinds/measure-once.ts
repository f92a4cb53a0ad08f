import { openRunContext } from '@rollout-actions/action/lifecycle/run-context';
import { readSnapshot } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import { systemClock } from '@rollout-actions/client/time/clock';
import { startGate } from '../../../../../actions/nomad-promote/src/gates/gate-run.ts';
import { readGates } from '../../../../../actions/nomad-promote/src/gates/inputs/gates-input.ts';
import { prepareGate } from '../../../../../actions/nomad-promote/src/gates/kinds/prepare-gate.ts';
import type { Finding } from '../../../../../actions/nomad-promote/src/gates/types.ts';
import { inputs as definition } from '../../../../../actions/nomad-promote/src/inputs/inputs.ts';
import { outputs } from '../../../../../actions/nomad-promote/src/outputs.ts';
import { createFakeHost } from '../../../../support/runner/fake-host.ts';
import { createNomadDouble } from '../model/nomad-double.ts';
import { DEPLOYMENT } from '../model/nomad-double-views.ts';

/** Where canaries are reached: each `host:port`, under the label `port`. */
export type CanaryAddresses = readonly string[];

/** Takes one measurement by a gate, given as YAML, on canaries at these addresses. */
export async function measureOnce(
  gateText: string,
  addresses: CanaryAddresses,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Finding> {
  const read = await readGates(`- {name: g, ${gateText}}`);
  if (!read.ok) throw new Error(read.accepted);
  const given = Object.entries({ 'deployment-id': DEPLOYMENT, ...inputs });
  const env = given.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const host = { ...createFakeHost(Object.fromEntries(env)), clock: systemClock };
  const { run, close } = openRunContext({ name: 'n', inputs: definition, outputs }, { host });
  const { nomad } = createNomadDouble(systemClock);
  const closers: (() => Promise<void>)[] = [];
  const setting = {
    run,
    nomad,
    toolFolders: [],
    address: new URL('http://127.0.0.1:4646'),
    groups: ['web'],
    bake: 'auto' as const,
    sequentialGates: 1,
    isSelfTest: false,
    snapshot: (await readSnapshot({ nomad, id: DEPLOYMENT }, run.signal)).raw,
    canaries: addresses.map((port, at) => ({ id: `canary-${at}`, group: 'web', ports: { port } })),
    atEnd: (end: () => Promise<void>) => void closers.push(end),
  };
  try {
    const [gate] = read.value;
    if (gate === undefined) throw new Error('there is no gate');
    const measure = await prepareGate(gate, setting);
    const gateRun = startGate({ gate, measure, world: run.world, onMeasured: () => undefined });
    await gateRun.measure(run.signal);
    const found = gateRun.last();
    if (found === undefined) throw new Error('nothing was measured');
    return found;
  } finally {
    await Promise.all(closers.map((end) => end()));
    close();
  }
}
