import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@rollout-actions/client/time/clock';
import { z } from 'zod';
import { type TemporaryFolder, temporaryFolder } from '../temporary-folder.ts';
import { freePort } from './free-port.ts';

/** A real Nomad agent in development mode. */
export interface RealNomad extends AsyncDisposable {
  url: string;
}

const START_TIMEOUT_MS = 45_000;
const START_POLL_MS = 200;
/** Root cannot run an agent without writable cgroups; anybody else can. */
const NOBODY = 65_534;

/**
 * The agent at `address`, or one started from `PATH` on free ports of 127.0.0.1. Rejects if it does
 * not become ready within 45 s. Disposing ends what was started.
 */
export async function startRealNomad(address: string | undefined): Promise<RealNomad> {
  if (address !== undefined) {
    return { url: address.replace(/\/+$/, ''), async [Symbol.asyncDispose]() {} };
  }
  const http = await freePort();
  const configuration = configurationFor({ http, rpc: await freePort(), serf: await freePort() });
  const folder = temporaryFolder({ 'agent.json': configuration });
  const child = spawnAgent(folder);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const dispose = async () => {
    child.kill('SIGKILL');
    await closed;
    folder[Symbol.dispose]();
  };
  const url = `http://127.0.0.1:${http}`;
  if (await becomesReady(url, child)) return { url, [Symbol.asyncDispose]: dispose };
  await dispose();
  throw new Error('The Nomad agent on PATH did not become ready.');
}

function configurationFor(ports: { http: number; rpc: number; serf: number }): string {
  const cloud = ['env_aws', 'env_gce', 'env_azure', 'env_digitalocean'].join(',');
  return JSON.stringify({ ports, client: { options: { 'fingerprint.denylist': cloud } } });
}

function spawnAgent({ path }: TemporaryFolder): ChildProcess {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(path, NOBODY, NOBODY);
  return spawn('nomad', ['agent', '-dev', '-config', join(path, 'agent.json')], {
    cwd: path,
    env: { ...process.env, HOME: path, TMPDIR: path },
    stdio: 'ignore',
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
}

async function becomesReady(url: string, child: ChildProcess): Promise<boolean> {
  const { signal } = new AbortController();
  const startMs = performance.now();
  while (child.exitCode === null && performance.now() - startMs < START_TIMEOUT_MS) {
    if (await hasReadyNode(url)) return true;
    await systemClock.sleep(START_POLL_MS, signal);
  }
  return false;
}

const Nodes = z.array(z.looseObject({ Status: z.string() }));

async function hasReadyNode(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/v1/nodes`, { signal: AbortSignal.timeout(5_000) });
    return Nodes.parse(await response.json()).some(({ Status }) => Status === 'ready');
  } catch {
    return false;
  }
}
