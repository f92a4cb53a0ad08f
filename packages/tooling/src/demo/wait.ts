import type { DemoContext } from './demo-context.ts';

const SHOWN = ['outcome', 'reason', 'matched', 'statuses', 'requests'];

/** The job of the Nomad scenario, whose second version was promoted and rolled out. */
const JOB = 'demo-web@1';
const TAG = 'demo-wait';

/**
 * One step waits for what the steps before it made: the EMQX deployment that was started and its
 * MQTT port, a server that Edgegap deploys just now, and the release on Nomad.
 */
export async function waitScenario(context: DemoContext): Promise<void> {
  const { emqx, edgegap, nomad } = context.servers;
  const dedicated = emqx.deployments.find(({ type }) => type === 'dedicated');
  if (dedicated === undefined) throw new Error('the emulated account has no dedicated deployment');

  context.heading('Edgegap: a server is created without waiting for it');
  await createServer(edgegap);
  context.say(`\nThe server has the tag ${TAG}.`);

  context.heading('One step waits for EMQX, Edgegap, Nomad and MQTT');
  await context.step({
    action: 'wait-for-status',
    title: 'one step waits for four targets',
    inputs: {
      targets: [
        `emqx:${dedicated.id} until=running`,
        `edgegap:tag/${TAG}`,
        `nomad:job/${JOB}`,
        dedicated.mqttUrl,
      ].join('\n'),
      'emqx-api-url': emqx.url,
      'emqx-api-key': emqx.apiKey,
      'emqx-api-secret': emqx.apiSecret,
      'edgegap-api-url': edgegap.url,
      'edgegap-token': edgegap.token,
      'nomad-address': nomad.url,
      ...(nomad.token === '' ? {} : { 'nomad-token': nomad.token }),
      timeout: '2m',
    },
    show: SHOWN,
    outcome: 'succeeded',
  });
}

/** Creates a server as any script could: wait-for-status waits for it, whoever created it. */
async function createServer({ url, token }: DemoContext['servers']['edgegap']): Promise<void> {
  const response = await fetch(`${url}/v2/deployments`, {
    method: 'POST',
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      application: 'arena',
      version: '1.0.0',
      users: [{ user_type: 'ip_address', user_data: { ip_address: '203.0.113.7' } }],
      tags: [TAG],
    }),
  });
  if (!response.ok) throw new Error(`Edgegap answered ${response.status}`);
}
