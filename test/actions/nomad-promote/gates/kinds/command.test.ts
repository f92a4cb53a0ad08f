import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startCluster } from '../../cluster.ts';
import { canaryOf, gateResults, withCanaries } from '../steps/gated-job.ts';

/** A gate on a Node program given as text. */
function nodeGate(program: string, more = ''): string {
  const words = JSON.stringify([process.execPath, '-e', program]);
  return `- {name: smoke, kind: command, command: ${words}, interval: 200ms${more}}`;
}

async function checked(gates: string, more: Parameters<typeof run>[1] = {}) {
  return await run({ operation: 'check', gates }, more);
}

async function run(
  inputs: Record<string, string>,
  more: Parameters<Awaited<ReturnType<typeof startCluster>>['run']>[1] = {},
) {
  await using cluster = await startCluster({ speed: 5 });
  const which = await withCanaries(cluster);
  const canary = await canaryOf(cluster);
  return { canary, ...(await cluster.run({ ...which, ...inputs }, more)) };
}

describe('a command gate', () => {
  it('decides by its status', async () => {
    for (const [status, outcome] of [
      [0, 'promotable'],
      [75, 'inconclusive'],
      [1, 'gate-failed'],
    ] as const) {
      const step = await checked(nodeGate(`process.exit(${status})`));
      expect(step.outputs['outcome']).toBe(outcome);
      expect(gateResults(step.outputs)[0]?.reason).toContain(`ended with ${status}`);
    }
  });

  it('gets the addresses of the canaries and of the environment only what is let through', async () => {
    const program = `
      const addresses = JSON.parse(process.env.CANARY_ADDRESSES);
      console.log('addresses', JSON.stringify(addresses));
      console.log('variables', Object.keys(process.env).sort().join(' '));
      const [ports] = Object.values(addresses);
      fetch('http://' + ports.http).then((reply) => process.exit(reply.ok ? 0 : 1));
    `;
    const env = { WANTED: 'yes', NOMAD_TOKEN: 'secret-of-nomad', ACTIONS_TOKEN: 'x' };
    const step = await checked(nodeGate(program, ', environment: [WANTED, MISSING]'), { env });
    expect(step.outputs['outcome']).toBe('promotable');
    expect(step.stdout).toContain(`addresses {"${step.canary}":{"http":"127.0.0.1:`);
    const [, variables = ''] = /variables (.*)/.exec(step.stdout) ?? [];
    expect(variables).toContain('WANTED');
    expect(variables).not.toMatch(/NOMAD_TOKEN|ACTIONS_|GITHUB_|INPUT_|MISSING/);
  });

  it('writes to /dev/stderr as scripts do', async () => {
    const gates = '- {name: smoke, kind: command, command: [sh, -c, "echo why >/dev/stderr"]}';
    const step = await checked(gates);
    expect(step.outputs['outcome'], step.stdout).toBe('promotable');
    expect(step.stdout).toContain('stderr: why');
  });

  it('gets what a Nomad CLI needs, and the token only with pass-token', async () => {
    const program = `
      const names = ['NOMAD_ADDR', 'NOMAD_NAMESPACE', 'DEPLOYMENT_ID', 'JOB_ID', 'JOB_VERSION'];
      console.log(names.map((name) => name + '=' + process.env[name]).join(' '));
      console.log('token', process.env.NOMAD_TOKEN === 'the-token-of-the-step');
    `;
    for (const passes of [false, true]) {
      const step = await checked(nodeGate(program, `, pass-token: ${passes}`), {
        env: { NOMAD_TOKEN: 'the-token-of-the-step' },
      });
      expect(step.outputs['outcome'], step.stdout).toBe('promotable');
      expect(step.stdout).toMatch(/NOMAD_ADDR=http:\/\/127\.0\.0\.1:\d+ NOMAD_NAMESPACE=default/);
      expect(step.stdout).toContain(
        `DEPLOYMENT_ID=${step.outputs['deployment-id']} JOB_ID=web JOB_VERSION=1`,
      );
      expect(step.stdout).toContain(`token ${passes}`);
      const shown = step.stdout.replace(/^::add-mask::.*$/gm, '');
      expect(shown).not.toContain('the-token-of-the-step');
    }
  });

  it('that prints workflow commands runs none of them', async () => {
    const lines = [
      '::set-output name=outcome::succeeded',
      '::add-mask::e',
      '::stop-commands::x',
      'text ##[error]boo',
      '\\u00a0::warning::boo',
      'one\\r::error::boo',
      '::endgroup::',
    ];
    const step = await checked(nodeGate(`process.stdout.write("${lines.join('\\n')}")`));
    const own = new Set(['group', 'endgroup', 'debug']);
    const [end, ...others] = step.commands.filter(({ name }) => !own.has(name));
    expect(end).toMatchObject({ name: 'notice', data: expect.stringMatching(/^promotable: /) });
    expect(others).toEqual([]);
    const groups = step.commands.filter(({ name }) => name === 'group').length;
    expect(step.commands.filter(({ name }) => name === 'endgroup')).toHaveLength(groups);
    expect(step.stdout).toContain('set-output name=outcome');
  });

  it('that prints 100 MB costs at most 16 MiB', async () => {
    const peaks: number[] = [];
    const million = (count: number) =>
      nodeGate(`
        let left = ${count};
        const line = 'x'.repeat(99) + '\\n';
        const write = () => left-- > 0 && process.stdout.write(line.repeat(10000), write);
        write();
      `);
    const onLine: NonNullable<Parameters<typeof run>[1]>['onLine'] = (line, child) => {
      if (!line.startsWith('All gates')) return;
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peaks.push(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024);
    };
    for (const count of [0, 100]) {
      const step = await checked(million(count), { onLine });
      expect(step.outputs['outcome']).toBe('promotable');
      expect(/lines before this/.test(step.stdout)).toBe(count > 0);
    }
    const [plain = 0, flooded = Number.POSITIVE_INFINITY] = peaks;
    expect(flooded - plain).toBeLessThan(16);
  });
});
