import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmulatorAddresses } from '@rollout-actions/emulator/addresses';
import { actionNames, readActionFile } from '@rollout-actions/runner-harness/action-file';
import { startEmulatorProcess } from '@rollout-actions/runner-harness/programs/emulator-process';
import { READ_INPUTS, WRONG_INPUTS } from '@rollout-actions/runner-harness/read-inputs';
import { ROOT } from '@rollout-actions/runner-harness/root';
import type { NodeProcess } from '@rollout-actions/runner-harness/run-process';
import { stepEnvironment } from '@rollout-actions/runner-harness/step-environment';
import { bundlePeer, PEERS, type Peer } from '../peers/bundle-peer.ts';
import { type BenchServers, startBenchServers } from '../servers/start.ts';

/** `node -e 0`: what no action in JavaScript can be quicker or smaller than. */
export const BARE_NODE: NodeProcess = { args: ['-e', '0'], env: {}, status: 0 };

/** A bundle that is measured, as whole processes. */
export interface Subject {
  name: string;
  /** Of its `index.js`. */
  folder: string;
  /** Ends with an error about an input. */
  inputError: NodeProcess;
  /** Sends one GET on loopback, and writes outputs and summary. */
  oneRead: NodeProcess;
  /** The same over TLS, to a server whose authority only the step knows. */
  overTls: NodeProcess;
}

export interface Subjects extends AsyncDisposable {
  actions: readonly Subject[];
  peers: readonly Subject[];
  addresses: EmulatorAddresses;
  servers: BenchServers;
}

/** The action of that name with some inputs, expected to end with `status`. */
export function actionProcess(
  name: string,
  given: Readonly<Record<string, string>>,
  status: 0 | 1,
): NodeProcess & Disposable {
  const folder = join(ROOT, 'dist', name);
  if (!existsSync(folder)) throw new Error(`dist/${name} is missing: run \`npm run build\`.`);
  const { env, [Symbol.dispose]: dispose } = stepEnvironment(readActionFile(name), given);
  return { args: [join(folder, 'index.js')], env, status, [Symbol.dispose]: dispose };
}

/** The actions that have a plain read. */
export function measuredActions(): string[] {
  return actionNames().filter((name) => name in READ_INPUTS);
}

/** Starts the servers and prepares all bundles; everything goes at the end of the scope. */
export async function prepareSubjects(): Promise<Subjects> {
  await using stack = new AsyncDisposableStack();
  const { addresses } = stack.use(await startEmulatorProcess());
  const servers = stack.use(await startBenchServers(addresses));
  const actions = measuredActions().map((name): Subject => {
    const inputs = (found: EmulatorAddresses) => READ_INPUTS[name]?.(found) ?? {};
    const secure = { ...inputs(servers.overTls), 'ca-certificate': servers.ca };
    return {
      name,
      folder: join(ROOT, 'dist', name),
      inputError: stack.use(actionProcess(name, WRONG_INPUTS, 1)),
      oneRead: stack.use(actionProcess(name, inputs(addresses), 0)),
      overTls: stack.use(actionProcess(name, secure, 0)),
    };
  });
  const peers: Subject[] = [];
  for (const peer of ['template', 'naive'] as const) {
    const { folder } = stack.use(await bundlePeer(peer));
    peers.push(peerSubject(peer, folder, { addresses, servers }));
  }
  const owned = stack.move();
  return {
    actions,
    peers,
    addresses,
    servers,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

function peerSubject(
  peer: Peer,
  folder: string,
  { addresses, servers }: Pick<Subjects, 'addresses' | 'servers'>,
): Subject {
  const args = [join(folder, 'index.js')];
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const files = {
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    NODE_EXTRA_CA_CERTS: file('ca.pem', servers.ca),
  };
  const read = (base: string) => ({
    args,
    env: { ...files, INPUT_URL: `${base}/v1/deployments`, INPUT_TIMEOUT: '10m' },
    status: 0,
  });
  const { env } = read(addresses.nomad.url);
  return {
    name: PEERS[peer],
    folder,
    inputError: { args, env: { ...env, INPUT_TIMEOUT: 'soon' }, status: 1 },
    oneRead: read(addresses.nomad.url),
    overTls: read(servers.overTls.nomad.url),
  };
}
