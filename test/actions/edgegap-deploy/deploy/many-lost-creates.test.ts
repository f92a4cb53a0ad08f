import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../support/property-runs.ts';
import {
  type EmulatedEdgegap,
  emulateEdgegap,
} from '../../../support/providers/emulated-edgegap.ts';
import { type Disturbance, simulateStep } from '../model/simulated-step.ts';

const COUNT = propertyRuns(6, 200);
const WEB_PAGE = {
  status: 502,
  commit: true,
  body: '<html><body>Bad gateway</body></html>',
  headers: { 'content-type': 'text/html' },
};
/** Carried out by the platform, and its answer is lost. `drip` lasts longer than the attempt. */
const LOST: [string, unknown][] = [
  ['reset', 'reset-after-commit'],
  ['502', { status: 502, commit: true }],
  ['502 with a web page', WEB_PAGE],
  ['truncation', 'truncate'],
  ['drip', 'drip'],
];

/** One step that makes `COUNT` servers, and its post step where it is not settled. */
async function deployAll(edgegap: EmulatedEdgegap, disturbance: Disturbance) {
  const { clock } = edgegap;
  const given = {
    application: 'shooter',
    version: 'v7',
    users: '[{latitude: 50.1, longitude: 8.7}]',
    count: String(COUNT),
    token: 't',
    'capture-logs': 'never',
    summary: 'false',
  };
  const shared = {
    clock,
    given,
    random: () => 0.5,
    repository: 'octo/game',
    connect: ({ world }: Parameters<Parameters<typeof simulateStep>[0]['connect']>[0]) =>
      edgegap.connect({ world }),
  };
  const main = await simulateStep({ ...shared, disturbance });
  const post = await simulateStep({
    ...shared,
    state: main.state,
    disturbance: { kind: 'none' },
  });
  return { main, post };
}

async function alive(edgegap: EmulatedEdgegap): Promise<string[]> {
  return (await edgegap.deployments())
    .filter(({ status, stopPending }) => !status.startsWith('TERMINAT') && !stopPending)
    .map(({ id }) => id)
    .sort();
}

describe(`a deploy of ${COUNT} servers that loses the answer of each create`, () => {
  it.each(LOST)(
    'by %s makes each once and names it',
    async (_, fault) => {
      const edgegap = await emulateEdgegap();
      const create = { method: 'POST', path: '/v2/deployments' };
      await edgegap.fault(fault, create, COUNT);
      const { main, post } = await deployAll(edgegap, { kind: 'none' });
      expect(main.outputs['outcome'], main.lines.join('\n')).toBe('succeeded');
      expect(post.exitCode, post.lines.join('\n')).toBe(0);
      const named: string[] = JSON.parse(main.outputs['deployment-ids'] ?? '[]');
      expect(named).toHaveLength(COUNT);
      expect(await alive(edgegap)).toEqual([...named].sort());
    },
    1_800_000,
  );

  it.each(LOST)(
    'by %s and is cancelled on the way leaves none',
    async (_, fault) => {
      const edgegap = await emulateEdgegap();
      const create = { method: 'POST', path: '/v2/deployments' };
      await edgegap.fault(fault, create, COUNT);
      const { main, post } = await deployAll(edgegap, { kind: 'cancel', atMs: COUNT * 20 });
      expect(main.outputs['outcome'], main.lines.join('\n')).toBe('cancelled');
      expect(post.exitCode, post.lines.join('\n')).toBe(0);
      await edgegap.clock.advance(60_000);
      expect(await alive(edgegap)).toEqual([]);
    },
    1_800_000,
  );
});
