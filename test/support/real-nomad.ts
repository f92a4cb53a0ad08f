import { spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import { turn } from './settle.ts';

/** A real Nomad agent in development mode. */
export interface RealNomad extends AsyncDisposable {
  url: string;
}

const startTimeoutMs = 45_000;
/** Root cannot run an agent without writable cgroups; anybody else can. */
const nobody = 65_534;

async function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  await closed.promise;
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.');
  return address.port;
}

function configuration(ports: { http: number; rpc: number; serf: number }): string {
  const cloud = ['env_aws', 'env_gce', 'env_azure', 'env_digitalocean'].join(',');
  return JSON.stringify({ ports, client: { options: { 'fingerprint.denylist': cloud } } });
}

async function isReady(url: string): Promise<boolean> {
  try {
    const reply = await request(`${url}/v1/nodes`);
    const nodes = await reply.body.json();
    return Array.isArray(nodes) && nodes.some(({ Status }) => Status === 'ready');
  } catch {
    return false;
  }
}

/**
 * The agent at `address`, or one started from `PATH` on free ports of 127.0.0.1. Rejects where it
 * does not become ready. Disposing ends what was started.
 */
export async function startRealNomad(address: string | undefined): Promise<RealNomad> {
  if (address !== undefined) {
    return { url: address.replace(/\/+$/, ''), async [Symbol.asyncDispose]() {} };
  }
  const folder = mkdtempSync(join(tmpdir(), 'nomad-agent-'));
  const file = join(folder, 'agent.json');
  const http = await freePort();
  writeFileSync(file, configuration({ http, rpc: await freePort(), serf: await freePort() }));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, nobody, nobody);
  const child = spawn('nomad', ['agent', '-dev', '-config', file], {
    cwd: folder,
    env: { ...process.env, HOME: folder, TMPDIR: folder },
    stdio: 'ignore',
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const dispose = async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${http}`;
  const started = performance.now();
  while (!(await isReady(url))) {
    if (child.exitCode !== null || performance.now() - started > startTimeoutMs) {
      await dispose();
      throw new Error('The Nomad agent on PATH did not become ready.');
    }
    await turn(200);
  }
  return { url, [Symbol.asyncDispose]: dispose };
}
