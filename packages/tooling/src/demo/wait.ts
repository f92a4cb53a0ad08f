import type { Stage } from './stage.ts';

const SHOWN = ['outcome', 'reason', 'matched', 'statuses', 'requests'];

/** The job of the Nomad chapter, whose second version was promoted and rolled out. */
const JOB = 'demo-web@1';
const TAG = 'demo-wait';

/**
 * One step waits for what the steps before it made: the EMQX deployment that was started and its
 * MQTT port, a server that Edgegap deploys just now, and the release on Nomad.
 */
export async function waitChapter(stage: Stage): Promise<void> {
  const { emqx, edgegap, nomad } = stage.servers;
  const dedicated = emqx.deployments.find(({ type }) => type === 'dedicated');
  if (dedicated === undefined) throw new Error('the emulated account has no dedicated deployment');

  stage.chapter('Edgegap: a server is ordered, and not waited for');
  await orderServer(edgegap);
  stage.say(`\nA server with the tag ${TAG} is on its way.`);

  stage.chapter('One step waits for EMQX, Edgegap, Nomad and MQTT, by one reader for each');
  await stage.step({
    action: 'wait-for-status',
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

/** As a script of one's own would: wait-for-status waits for whoever made it. */
async function orderServer({ url, token }: Stage['servers']['edgegap']): Promise<void> {
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
