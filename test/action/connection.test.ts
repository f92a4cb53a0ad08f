import type { ActionRun } from '@rollout-actions/action/action-run';
import { probeOptions, publicConnectionOptions } from '@rollout-actions/action/connection';
import { commonInputs } from '@rollout-actions/action/inputs/common';
import { defineInputs } from '@rollout-actions/action/inputs/define';
import { choice } from '@rollout-actions/action/inputs/text';
import { expect, it } from 'vitest';
import { runStep } from '../support/runner/run-step.ts';

const PEM = '-----BEGIN CERTIFICATE-----';
const KEY = '-----BEGIN PRIVATE KEY-----';

const leave = () => choice('leave').default('leave');
const inputs = defineInputs(commonInputs({ timeout: '1m', onTimeout: leave(), onCancel: leave() }));

it('shows the client certificate of a server to nobody else, but trusts its authorities', async () => {
  const seen: unknown[] = [];
  await runStep({
    inputs,
    env: {
      'INPUT_CA-CERTIFICATE': PEM,
      'INPUT_CLIENT-CERTIFICATE': PEM,
      'INPUT_CLIENT-KEY': KEY,
      'INPUT_TLS-SERVER-NAME': 'server.global.nomad',
      HTTPS_PROXY: 'http://proxy.example:3128',
    },
    body: {
      async run(_, run: ActionRun) {
        const names = { address: 'url', credentials: 'token' };
        const connection = publicConnectionOptions(run, new URL('https://api.example'), names);
        seen.push(connection.endpoint, probeOptions(run));
        return { outcome: 'succeeded', reason: '' };
      },
    },
  });
  const proxy = expect.objectContaining({ https: 'http://proxy.example:3128' });
  expect(seen).toEqual([
    expect.objectContaining({ tls: { ca: [PEM] }, proxy }),
    expect.objectContaining({ tls: { ca: [PEM] }, proxy }),
  ]);
});
