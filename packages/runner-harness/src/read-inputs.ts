import type { EmulatorAddresses } from '@rollout-actions/emulator/addresses';

type Inputs = Readonly<Record<string, string>>;

/** For each action the inputs of one whole run that sends one read to the emulator and ends well. */
export const READ_INPUTS: Readonly<Record<string, (addresses: EmulatorAddresses) => Inputs>> = {
  'nomad-promote': ({ nomad }) => ({ operation: 'list', address: nomad.url }),
  'edgegap-deploy': ({ edgegap }) => ({
    operation: 'list',
    'api-url': edgegap.url,
    token: edgegap.token,
  }),
  'emqx-deploy': ({ emqx }) => ({
    operation: 'list',
    'api-url': emqx.url,
    'api-key': emqx.apiKey,
    'api-secret': emqx.apiSecret,
  }),
  'wait-for-status': ({ nomad }) => ({ targets: `${nomad.url}/v1/deployments` }),
};

/** Inputs that each action refuses, because none has such a duration. */
export const WRONG_INPUTS: Inputs = { timeout: 'soon' };
