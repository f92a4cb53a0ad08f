import type { BundleOptions } from '@rollout-actions/runner-harness/run-bundle';
import { describe, expect, it } from 'vitest';
import { processesWith } from '../../../../support/processes.ts';
import { turn } from '../../../../support/time/settle.ts';
import { startCluster } from '../../cluster.ts';
import { deploymentWrites, gateResults, withCanaries } from './gated-job.ts';

const HTTP = '- {name: answers, kind: http, port: http, path: /health, interval: 200ms}';

type OnLine = NonNullable<BundleOptions['onLine']>;

/** Resolves when the command and what it started sleep. */
async function running(seconds: string): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (processesWith(`sleep\0${seconds}`).length >= 2) return;
    await turn(10);
  }
  throw new Error('the command never started');
}

describe('gates and the rest of the step', () => {
  it('a dry run measures, and prints the write that a failed gate asks for', async () => {
    await using cluster = await startCluster({ speed: 5 });
    const which = await withCanaries(cluster, { EMULATE_HTTP_STATUS: '500' });
    const inputs = { ...which, gates: HTTP, 'on-gate-failure': 'fail', 'dry-run': 'true' };
    const step = await cluster.run(inputs);
    expect(step.outputs).toMatchObject({ outcome: 'gate-failed', changed: 'false' });
    expect(step.stdout).toContain('dry run, not sent: POST');
    expect(await deploymentWrites(cluster)).toEqual([]);
  });

  it('a timeout ends gates that never settle, and shows the canaries before it fails them', async () => {
    await using cluster = await startCluster({ speed: 5 });
    const which = await withCanaries(cluster);
    const gates = HTTP.replace('}', ', initial-delay: 10m}');
    const step = await cluster.run({ ...which, gates, timeout: '4s', 'on-timeout': 'fail' });
    expect(step.outputs).toMatchObject({ outcome: 'timed-out', changed: 'true' });
    expect(gateResults(step.outputs)).toMatchObject([
      { verdict: 'inconclusive', measurements: 0, reason: 'not measured' },
    ]);
    expect(step.summary).toContain('Task started by client');
    expect((await cluster.latest('web')).Status).toBe('failed');
  });

  it('a cancel ends a command and all it has started', async () => {
    await using cluster = await startCluster({ speed: 5 });
    const which = await withCanaries(cluster);
    const seconds = `77.${process.pid}`;
    const words = `[sh, -c, "trap '' TERM INT; setsid sleep ${seconds} & sleep ${seconds}"]`;
    const gates = `- {name: hangs, kind: command, command: ${words}, timeout: 1m}`;
    let cancelling: Promise<void> | undefined;
    const onLine: OnLine = (line, child) => {
      if (!line.includes('Running gates on')) return;
      cancelling ??= running(seconds).then(() => void child.kill('SIGINT'));
    };
    const step = await cluster.run({ ...which, gates }, { onLine });
    await cancelling;
    expect(step.outputs['outcome']).toBe('cancelled');
    expect(processesWith(`sleep\0${seconds}`)).toEqual([]);
  });

  it('no credential of a gate is shown, also where the gates are wrong', async () => {
    await using cluster = await startCluster({ speed: 5 });
    const which = await withCanaries(cluster);
    const header = 'headers: {Authorization: Bearer abcd-efgh-ijkl}';
    for (const gates of [
      `- {name: a, kind: http, port: http, ${header}, body-matches: "nothing like this"}`,
      `- {name: a, kind: http, ${header}, prot: http}`,
      `- {name: a, ${header}\n- [`,
    ]) {
      const step = await cluster.run({ ...which, gates });
      expect(step.exitCode).toBe(1);
      const shown = step.commands
        .filter(({ name }) => name !== 'add-mask')
        .map(({ data }) => data)
        .concat(
          step.summary,
          JSON.stringify(step.outputs),
          step.stdout.replace(/^::add-mask.*/gm, ''),
        );
      expect(shown.join('\n')).not.toContain('abcd-efgh-ijkl');
    }
  });
});
