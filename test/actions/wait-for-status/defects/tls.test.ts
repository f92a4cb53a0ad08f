import { writeFile } from 'node:fs/promises';
import { createServer as createHttps } from 'node:https';
import { connect, createServer as createTcp } from 'node:net';
import { join } from 'node:path';
import { createSecureContext, createServer as createTls, type SecureContext } from 'node:tls';
import {
  type Authority,
  createAuthority,
} from '@rollout-actions/runner-harness/programs/certificates';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import type { Packet } from 'mqtt-packet';
import { describe, expect, it } from 'vitest';
import { serveMqtt } from '../../../probe/mqtt/broker.ts';
import { listening, SLOW, wait } from './serving.ts';

/** A certificate for each name, chosen by what the client asks for; `names` are those asked for. */
async function bySni(authority: Authority, all: readonly string[], names: string[]) {
  const contexts = new Map(
    await Promise.all(
      all.map(async (name) => [name, createSecureContext(await authority.issue(name))] as const),
    ),
  );
  return {
    SNICallback(name: string, choose: (error: Error | null, context?: SecureContext) => void) {
      names.push(name);
      choose(null, contexts.get(name));
    },
  };
}

describe('TLS', SLOW, () => {
  it('of an edge that has no certificate yet (alert 80) is waited for', async () => {
    const authority = await createAuthority();
    const identity = await authority.issue('localhost');
    const behind = await listening(createHttps(identity, (_, response) => response.end('ok')));
    let isReady = false;
    const edge = createTcp((client) => {
      client.on('error', () => undefined);
      if (isReady) {
        const server = connect(behind, '127.0.0.1').on('error', () => client.destroy());
        client.pipe(server).pipe(client);
        return;
      }
      // A fatal alert: internal_error.
      client.once('data', () => client.end(Buffer.from('15030300020250', 'hex')));
    });
    const port = await listening(edge);
    const step = await wait(`https://localhost:${port}/`, {
      inputs: { 'ca-certificate': authority.ca },
      onLine: (line) => {
        if (line.includes('has no certificate for this host name yet')) isReady = true;
      },
    });
    expect(step.outputs['outcome']).toBe('succeeded');
    expect(isReady).toBe(true);
  });

  it('names the server to the router, each target the one of its own', async () => {
    const authority = await createAuthority();
    const names: string[] = [];
    const packets: Packet[] = [];
    const sni = await bySni(authority, ['localhost', 'broker.example', 'web.example'], names);
    const broker = await listening(createTls(sni, (socket) => serveMqtt(socket, 0, packets)));
    const web = await listening(createHttps(sni, (_, response) => response.end('ok')));
    const ca = { 'ca-certificate': authority.ca };
    const step = await wait([
      { target: `mqtts://localhost:${broker}`, ...ca },
      {
        target: `mqtts://127.0.0.1:${broker}`,
        'tls-server-name': 'broker.example',
        username: 'robot',
        password: 'swordfish-42',
        ...ca,
      },
      { target: `https://localhost:${web}/`, 'tls-server-name': 'web.example', ...ca },
    ]);
    expect(step.outputs['outcome']).toBe('succeeded');
    expect(names.toSorted()).toEqual(['broker.example', 'localhost', 'web.example']);
    const logins = packets.flatMap((packet) =>
      packet.cmd === 'connect' ? [[packet.username, packet.password?.toString()]] : [],
    );
    expect(logins).toContainEqual(['robot', 'swordfish-42']);
    const shown = `${step.stdout}${step.summary}${JSON.stringify(step.outputs)}`;
    expect(shown.replaceAll(/::add-mask::.*/g, '')).not.toContain('swordfish-42');
  });

  it('expects the name of the input of the addresses, not of a public service beside them', async () => {
    const authority = await createAuthority();
    const names: string[] = [];
    const sni = await bySni(authority, ['localhost', 'web.example'], names);
    const web = await listening(createHttps(sni, (_, response) => response.end('ok')));
    const deployment = { id: 7, sha: 'a'.repeat(40), environment: 'production' };
    const github = await listening(
      createHttps(sni, ({ url = '' }, response) => {
        const body = url.includes('/statuses') ? [{ id: 1, state: 'success' }] : deployment;
        response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
      }),
    );
    const step = await wait(`https://127.0.0.1:${web}/\ngithub:deployment/7`, {
      inputs: {
        'ca-certificate': authority.ca,
        'tls-server-name': 'web.example',
        'github-token': 'swordfish-42',
      },
      env: {
        GITHUB_API_URL: `https://localhost:${github}`,
        GITHUB_REPOSITORY: 'octo/shop',
      },
    });
    expect(step.outputs['outcome'], step.outputs['reason']).toBe('succeeded');
    expect(new Set(names)).toEqual(new Set(['web.example', 'localhost']));
  });

  it('trusts the certificate of one target for that target alone', async () => {
    const authority = await createAuthority();
    const identity = await authority.issue('localhost');
    const port = await listening(createHttps(identity, (_, response) => response.end('ok')));
    const step = await wait(
      [
        { target: `https://localhost:${port}/a`, 'ca-certificate': authority.ca },
        { target: `https://localhost:${port}/b` },
      ],
      { inputs: { mode: 'any' } },
    );
    expect(JSON.parse(step.outputs['matched'] ?? '')).toEqual([`https://localhost:${port}/a`]);
  });

  it('trusts the authorities of the system, without any input', async () => {
    using folder = temporaryFolder();
    const authority = await createAuthority();
    const identity = await authority.issue('localhost');
    const port = await listening(createHttps(identity, (_, response) => response.end('ok')));
    const file = join(folder.path, 'roots.pem');
    await writeFile(file, authority.ca);
    // Where OpenSSL looks for the system's roots.
    const step = await wait(`https://localhost:${port}/`, { env: { SSL_CERT_FILE: file } });
    expect(step.outputs['outcome']).toBe('succeeded');
  });
});
