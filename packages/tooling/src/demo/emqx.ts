import type { DemoContext } from './demo-context.ts';

const SHOWN = ['outcome', 'reason', 'deployment-id', 'status', 'requests', 'quota'];

/** The demo runs ten times as fast, and so do the budgets. */
const TEN_TIMES = { 'get-budget': '60/6m', 'write-budget': '5/6m', timeout: '4m' };

/**
 * A deployment is found stopped, started within the budget of the key, and probed by MQTT; a second
 * run finds nothing to do.
 */
export async function emqxScenario(context: DemoContext): Promise<void> {
  const { url, apiKey, apiSecret, deployments } = context.servers.emqx;
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

  context.heading('EMQX: a stopped deployment is started within 60 reads an hour, and probed');
  await context.step({
    action: 'emqx-deploy',
    title: 'a stopped broker is started and probed',
    inputs,
    show: SHOWN,
    outcome: 'succeeded',
  });

  context.heading('EMQX: the same step again: the deployment already runs, so one read is enough');
  await context.step({
    action: 'emqx-deploy',
    title: 'it already runs',
    inputs,
    show: SHOWN,
    outcome: 'unchanged',
  });
}
