import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import type { EmulatorAddresses } from '@rollout-actions/emulator/addresses';
import { environmentOf } from '@rollout-actions/emulator/environment';
import { startProcess } from './emulator-process.ts';
import { endEmulator } from './end-emulator.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Output } from './outputs.ts';

/** Starts the emulator as a process that lives until the post step of the job. */
export async function run(inputs: Inputs, actionRun: ActionRun<Output>): Promise<Result> {
  const addresses = await startProcess(inputs, actionRun);
  actionRun.keep({ address: addresses.nomad.url });
  setOutputs(addresses, actionRun);
  if (inputs.env) {
    const variables = Object.entries(environmentOf(addresses));
    for (const [name, text] of variables) actionRun.setVariable(name, text);
  }
  for (const [name, { url }] of Object.entries(addresses)) {
    actionRun.log.info(`${name}: ${url}, page ${new URL('/__emulator__/', url).href}`);
  }
  const pace = inputs.speed === 1 ? 'in real time' : `${inputs.speed} times as fast as real time`;
  const reason = `The emulator is running ${pace}.`;
  return { outcome: 'succeeded', reason, isUnfinished: true };
}

/** Ends the emulator, and is red if a scenario expects something that does not hold. */
export async function finish(
  state: Readonly<Record<string, string>>,
  actionRun: ActionRun<Output>,
): Promise<void> {
  await endEmulator(state, actionRun);
}

function setOutputs(
  { emqx, edgegap, nomad }: EmulatorAddresses,
  { outputs }: ActionRun<Output>,
): void {
  const dedicated = emqx.deployments.find(({ type }) => type === 'dedicated');
  outputs.set('emqx-url', emqx.url);
  outputs.set('emqx-api-key', emqx.apiKey);
  outputs.set('emqx-api-secret', emqx.apiSecret);
  outputs.set('emqx-deployment-name', dedicated?.name);
  outputs.set('mqtt-url', dedicated?.mqttUrl);
  outputs.set('edgegap-url', edgegap.url);
  outputs.set('edgegap-token', edgegap.token);
  outputs.set('nomad-url', nomad.url);
  outputs.set('nomad-token', nomad.token);
}
