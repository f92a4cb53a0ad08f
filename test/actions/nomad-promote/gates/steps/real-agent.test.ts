import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Cluster, jobOf } from '../../cluster.ts';
import { hasRealAgent, startRealCluster } from '../../real/real-cluster.ts';
import { gateResults } from './gated-job.ts';

const Job = z.looseObject({
  TaskGroups: z.array(z.looseObject({ Tasks: z.array(z.looseObject({})) })),
});

/** A job whose tasks are HTTP servers that answer with this status, and say so on their output. */
function serverJob(id: string, status: number): Record<string, unknown> {
  const program = `
    console.log('serving ${status}');
    require('node:http')
      .createServer((request, response) => response.writeHead(${status}).end('{"lag": 3}'))
      .listen(process.env.NOMAD_PORT_http);`;
  const job = Job.parse(jobOf({ id, release: String(status), update: { AutoRevert: true } }));
  return {
    ...job,
    TaskGroups: job.TaskGroups.map((group) => ({
      ...group,
      Tasks: group.Tasks.map((task) => ({
        ...task,
        Config: { command: process.execPath, args: ['-e', program] },
      })),
    })),
  };
}

const GATES = `
- {name: answers, kind: http, port: http, json-path: $.lag, success: "< 5", interval: 300ms}
- {name: lives, kind: allocations, interval: 500ms}
- name: smoke
  kind: command
  interval: 500ms
  command:
    - ${process.execPath}
    - -e
    - |
      const [ports] = Object.values(JSON.parse(process.env.CANARY_ADDRESSES));
      fetch('http://' + ports.http).then((reply) => process.exit(reply.ok ? 0 : 1));
`;

describe.runIf(hasRealAgent)('gates on a real agent', { timeout: 60_000 }, () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startRealCluster();
  }, 60_000);
  afterAll(() => cluster?.[Symbol.asyncDispose]());

  it('let a real server through, and fail and roll back one that answers 500', async () => {
    const id = `gates-${process.pid}`;
    const run = async (status: number, inputs: Record<string, string> = {}) =>
      await cluster.run({
        operation: 'run',
        'job-file': await cluster.jobFile(serverJob(id, status)),
        timeout: '50s',
        ...inputs,
      });
    const gated = { gates: GATES, bake: '2s', 'on-gate-failure': 'fail' };
    expect((await run(200)).outputs['outcome']).toBe('succeeded');

    const good = await run(201, gated);
    expect(good.outputs).toMatchObject({ outcome: 'succeeded', promoted: 'true' });
    const results = gateResults(good.outputs);
    expect(results.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
    expect(results[0]?.measurements).toBeGreaterThan(2);

    const bad = await run(500, gated);
    expect(bad.outputs).toMatchObject({ outcome: 'gate-failed', status: 'failed' });
    expect(bad.outputs['reverted-job-version']).toBe('1');
    expect(bad.summary).toContain('serving 500');
    expect(bad.summary).toContain('Task started by client');
    const now = await cluster.latest(id);
    expect(now).toMatchObject({
      ID: bad.outputs['rollback-deployment-id'],
      Status: 'successful',
    });
    await cluster.call(`/v1/job/${id}?purge=true`, undefined, 'DELETE');
  });
});
