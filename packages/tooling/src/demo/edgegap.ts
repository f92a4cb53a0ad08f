import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { DemoContext } from './demo-context.ts';

const SHOWN = ['outcome', 'reason', 'deployment-id', 'fqdn', 'port', 'url', 'requests'];

/**
 * A game server is deployed, answers a player, and is stopped; another one fails and is cleaned up.
 */
export async function edgegapScenario(context: DemoContext): Promise<void> {
  const { url, token } = context.servers.edgegap;
  const access = { 'api-url': url, token };
  const server = { application: 'arena', version: '1.0.0', users: '[{ip: 203.0.113.7}]' };

  context.heading('Edgegap: a server is deployed, and its port answers');
  const probe = { until: 'accepting', 'probe-payload': 'ping', 'probe-expect': 'ping' };
  const deployed = await context.step({
    action: 'edgegap-deploy',
    title: 'a server is ready and answers',
    inputs: { ...access, ...server, ...probe },
    show: SHOWN,
    outcome: 'succeeded',
  });
  const { fqdn = '', port = '', 'deployment-id': id = '' } = deployed;
  context.say(
    `\nA client sends hello to ${fqdn}:${port} and receives: ${await hello(fqdn, Number(port))}`,
  );

  context.heading('Edgegap: the server is stopped');
  await context.step({
    action: 'edgegap-deploy',
    title: 'it is stopped',
    inputs: { ...access, operation: 'stop', 'deployment-id': id },
    show: ['outcome', 'reason', 'stopped-ids'],
    outcome: 'succeeded',
  });

  context.heading('Edgegap: servers fail; their logs are saved, and all three are stopped');
  await context.step({
    action: 'edgegap-deploy',
    title: 'failed servers are cleaned up',
    inputs: { ...access, ...server, application: 'arena-error', count: '3' },
    show: ['outcome', 'reason', 'crash', 'stopped-ids'],
    outcome: 'failed',
  });
}

async function hello(host: string, port: number): Promise<string> {
  const socket = createSocket('udp4');
  try {
    socket.send('hello', port, host);
    const [answer] = await once(socket, 'message');
    return String(answer);
  } finally {
    socket.close();
  }
}
