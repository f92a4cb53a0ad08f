import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { Stage } from './stage.ts';

const SHOWN = ['outcome', 'reason', 'deployment-id', 'fqdn', 'port', 'url', 'requests'];

/**
 * A game server is deployed, answers a player, and is stopped; another one fails and is cleaned up.
 */
export async function edgegapChapter(stage: Stage): Promise<void> {
  const { url, token } = stage.servers.edgegap;
  const access = { 'api-url': url, token };
  const server = { application: 'arena', version: '1.0.0', users: '[{ip: 203.0.113.7}]' };

  stage.chapter('Edgegap: a server is deployed, and its port answers');
  const probe = { until: 'accepting', 'probe-payload': 'ping', 'probe-expect': 'ping' };
  const deployed = await stage.step({
    action: 'edgegap-deploy',
    inputs: { ...access, ...server, ...probe },
    show: SHOWN,
    outcome: 'succeeded',
  });
  const { fqdn = '', port = '', 'deployment-id': id = '' } = deployed;
  stage.say(
    `\nA player says hello to ${fqdn}:${port} and hears: ${await hello(fqdn, Number(port))}`,
  );

  stage.chapter('Edgegap: the server is stopped, and gone');
  await stage.step({
    action: 'edgegap-deploy',
    inputs: { ...access, operation: 'stop', 'deployment-id': id },
    show: ['outcome', 'reason', 'stopped-ids'],
    outcome: 'succeeded',
  });

  stage.chapter('Edgegap: a server fails; its logs are kept, and none of the three is left');
  await stage.step({
    action: 'edgegap-deploy',
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
