import type { Stage } from './stage.ts';

const SHOWN = ['outcome', 'reason', 'deployment-id', 'status', 'requests', 'quota'];

/** The demo's platform is ten times as fast, and so are its budgets. */
const TEN_TIMES = { 'get-budget': '60/6m', 'write-budget': '5/6m', timeout: '4m' };

/**
 * A deployment is found stopped, started within the budget of the key, and probed by MQTT; a second
 * run finds that nothing is left to do.
 */
export async function emqxChapter(stage: Stage): Promise<void> {
  const { url, apiKey, apiSecret, deployments } = stage.servers.emqx;
  const dedicated = deployments.find(({ type }) => type === 'dedicated');
  if (dedicated === undefined) throw new Error('the emulated account has no dedicated deployment');
  const inputs = {
    'api-url': url,
    'api-key': apiKey,
    'api-secret': apiSecret,
    'deployment-name': dedicated.name,
    probe: dedicated.mqttUrl,
    ...TEN_TIMES,
  };

  stage.chapter('EMQX: a stopped deployment is started, within 60 reads an hour, and probed');
  await stage.step({ action: 'emqx-deploy', inputs, show: SHOWN, outcome: 'succeeded' });

  stage.chapter('EMQX: the same again: it runs, so one read is all it takes');
  await stage.step({ action: 'emqx-deploy', inputs, show: SHOWN, outcome: 'unchanged' });
}
