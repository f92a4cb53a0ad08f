import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { expect, it } from 'vitest';
import { inside, type Reply, serveNomad } from '../served-nomad.ts';

async function parse(JobHCL: string, Variables = ''): Promise<Reply> {
  await using served = await serveNomad();
  return await served.call('POST', '/v1/jobs/parse', { JobHCL, Variables });
}

const jobFile = (name: string): string =>
  readFileSync(join(ROOT, `test/fixtures/jobs/${name}.nomad.hcl`), 'utf8');

it('reads a service with canaries, ports, checks, variables and a template', async () => {
  const { status, json } = await parse(jobFile('web'));
  expect(status).toBe(200);
  expect(json).toMatchObject({
    ID: 'web',
    Name: 'web',
    Datacenters: ['dc1', 'dc2'],
    Meta: { owner: 'shop' },
    TaskGroups: [
      {
        Name: 'api',
        Count: 3,
        Networks: [
          {
            Mode: 'host',
            DynamicPorts: [{ Label: 'http', To: 8080 }],
            ReservedPorts: [{ Label: 'admin', Value: 9000 }],
          },
        ],
        Update: { Canary: 1, MaxParallel: 1, MinHealthyTime: 5e9, AutoRevert: true },
        Services: [
          {
            Name: 'api',
            PortLabel: 'http',
            Checks: [{ Type: 'http', Path: '/health', Interval: 10e9, Timeout: 2e9 }],
          },
        ],
        Tasks: [
          {
            Name: 'main',
            Driver: 'docker',
            Config: { image: 'shop:1', args: ['--port', '$' + '{NOMAD_PORT_http}'] },
            Env: { NAME: 'shop:1-local', ESCAPE: '$' + '{not_filled}' },
            Templates: [{ EmbeddedTmpl: 'key = {{ env "NAME" }}\n', DestPath: 'local/app.conf' }],
            Resources: { CPU: 200, MemoryMB: 128 },
          },
        ],
      },
    ],
  });
});

it('takes values of variables from the request', async () => {
  const { json } = await parse(jobFile('web'), 'image = "shop:2"');
  expect(inside(json, 'TaskGroups', 0, 'Tasks', 0, 'Config', 'image')).toBe('shop:2');
});

const files: [string, string, object][] = [
  ['a service with canaries', jobFile('web'), { Type: 'service' }],
  [
    'a batch job with a period',
    jobFile('nightly'),
    { Type: 'batch', Periodic: { Spec: '0 3 * * *', ProhibitOverlap: true } },
  ],
  [
    'a system job on some nodes',
    jobFile('agent'),
    { Type: 'system', Constraints: [{ LTarget: '$' + '{attr.kernel.name}', RTarget: 'linux' }] },
  ],
  ['two groups with volumes and sidecars', jobFile('db'), { Priority: 70 }],
  ['a job with an artifact, an identity and rescheduling', jobFile('worker'), { ID: 'worker' }],
];

it.each(files)('parses and runs %s', async (_name, JobHCL, expected) => {
  await using served = await serveNomad();
  const parsed = await served.call('POST', '/v1/jobs/parse', { JobHCL, Canonicalize: true });
  expect(parsed.text).toContain('"ID"');
  expect(parsed.json).toMatchObject(expected);
  const reply = await served.call('POST', '/v1/jobs', { Job: parsed.json });
  expect(reply.text).toContain('EvalID');
  served.clock.advance(30_000);
  const id = String(inside(parsed.json, 'ID'));
  expect(await served.get(`/v1/job/${id}`)).toMatchObject({ Version: 0 });
});

it.each([
  ['job "x" {\n  multiregion {}\n}', '"multiregion" in job "x" is not known to the emulator'],
  [
    'job "x" {\n  group "g" {\n    task "t" {\n      colour = "red"\n    }\n  }\n}',
    '"colour" in task "t" is not known to the emulator',
  ],
  ['job "x" {\n  name = upper("y")\n}', 'the function "upper" is not known to the emulator'],
  ['job "x" {\n  priority = 3 + 4\n}', 'the expression "3 + 4" is not known to the emulator'],
  ['job "x" {\n  name = var.nope\n}', 'there is no var.nope'],
  ['variable "v" {}\njob "x" {}', 'the variable "v" has no value'],
  ['job "x" {}\njob "y" {}', 'there must be exactly one job block'],
  ['job "x" {\n  group\n}', 'input.hcl:2,3-8: Argument or block definition required'],
])('refuses %j by name', async (hcl, why) => {
  const { status, text } = await parse(hcl);
  expect(status).toBe(400);
  expect(text).toContain('Failed to parse job: input.hcl:');
  expect(text).toContain(why);
});
