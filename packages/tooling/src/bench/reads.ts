import type { EmulatorAddresses } from '@rollout-actions/runner-harness/emulator-process';

type Inputs = Readonly<Record<string, string>>;

/** For each action the inputs of one whole run that reads and ends well. */
export const READS: Readonly<Record<string, (addresses: EmulatorAddresses) => Inputs>> = {
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
