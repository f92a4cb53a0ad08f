import { createServer as createHttp } from 'node:http';
import { type BundleRun, runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { describe, expect, it } from 'vitest';
import { bundleTrial, SHA } from '../github/trial.ts';
import { listening, SLOW, wait } from './serving.ts';

/** All that anybody can read of a step. */
function shownBy({ stdout, stderr, summary, outputs, state }: BundleRun): string {
  const all = [stdout, stderr, summary, JSON.stringify(outputs), JSON.stringify(state)].join('\n');
  return all.replaceAll(/::add-mask::.*/g, '');
}

const masksOf = ({ stdout }: BundleRun) =>
  [...stdout.matchAll(/::add-mask::(.*)/g)].map(([, mask = '']) => mask);

describe('secrets in headers', SLOW, () => {
  it('are hidden where a server repeats a part of them alone', async () => {
    const port = await listening(
      createHttp(({ headers: { authorization = '', cookie = '' } }, response) => {
        const [scheme = '', credentials = ''] = authorization.split(' ');
        const pair = Buffer.from(credentials, 'base64').toString();
        const session = cookie.replace(/^.*session=/, '');
        response.end(`${scheme === 'Basic' ? pair : credentials} ${session}`);
      }),
    );
    const url = `http://127.0.0.1:${port}`;
    const basic = Buffer.from('robot:swordfish-42').toString('base64');
    const never = { 'expect-body': 'never there' };
    const step = await wait(
      [
        { target: `${url}/bearer`, headers: { Authorization: 'Bearer jellyfish-43' }, ...never },
        { target: `${url}/basic`, headers: { Authorization: `Basic ${basic}` }, ...never },
        { target: `${url}/cookie`, headers: { Cookie: 'lang=en; session=stonefish-44' }, ...never },
      ],
      { inputs: { timeout: '5s' } },
    );
    const shown = shownBy(step);
    expect(shown).toContain('its body does not match "never there": ***');
    expect(shown).not.toMatch(/swordfish|jellyfish|stonefish/);
  });

  it('are masked, and harmless words beside them are not', async () => {
    const port = await listening(createHttp((_, response) => response.end('ok')));
    const headers = [
      'x-canary: true',
      'accept: text/plain',
      'host: web.example',
      'x-region: eu-west-1',
      'cookie: theme=dark; session=stonefish-44',
    ];
    const inputs = { 'request-headers': headers.join('\n') };
    const step = await wait(`http://127.0.0.1:${port}/`, { inputs });
    expect(step.outputs['outcome']).toBe('succeeded');
    const masks = masksOf(step);
    expect(masks).toContain('stonefish-44');
    const harmless = ['true', 'text/plain', 'web.example', 'eu-west-1', 'dark'];
    expect(harmless.filter((word) => masks.some((mask) => word.includes(mask)))).toEqual([]);
  });
});

it.each([
  'https://robot:12/swordfish@web.example/',
  'mqtts://robot:sw/ord?fish#42@broker.example',
  'https://web.example/?token=swordfish#part',
  'htps://robot:swordfish@web.example/',
])(
  'a password in a URL is not shown: %s',
  async (targets) => {
    const step = await wait(targets, { inputs: { timeout: '1s' } });
    expect(step.exitCode).toBe(1);
    expect(shownBy(step)).not.toMatch(/swordfish|ord\?fish/);
  },
  60_000,
);

describe('GitHub', SLOW, () => {
  const state = { checks: { [SHA]: [{ id: 1, name: 'build' }] } };

  it('cannot make the client library print its headers', async () => {
    const step = await bundleTrial({
      state,
      targets: 'github:check/build',
      prepare: (github) => {
        github.headers = {
          deprecation: 'Sat, 01 Jan 2028 00:00:00 GMT',
          sunset: '##[set-output name=outcome;]succeeded',
          link: '<https://evil.example>; rel="deprecation"',
        };
      },
    });
    expect(step.outputs['outcome']).toBe('succeeded');
    const lines = step.stdout.split('\n').filter((line) => line.includes('evil.example'));
    // What the runner shows on request, and where it executes nothing.
    expect(lines.filter((line) => !line.startsWith('::debug::'))).toEqual([]);
    expect(step.stdout).not.toContain('##[');
    expect(step.stderr).toBe('');
  });

  it.each([
    ['a page', '<html>Welcome</html>'],
    ['another API', { total: 0, items: [] }],
  ])('is not taken for %s at GITHUB_API_URL, which is named', async (_, body) => {
    const { outputs } = await bundleTrial({
      state,
      targets: 'github:check/build',
      given: { timeout: '3s' },
      prepare: (github) => {
        github.refuse = () => ({ status: 200, body });
      },
    });
    expect(outputs['outcome']).toBe('rejected');
    expect(outputs['reason']).toContain('GITHUB_API_URL');
    expect(outputs['reason']).not.toContain('member as a whole');
  });

  it('with a nearly spent rate limit: the state at the end is seen, and the pause is reported', async () => {
    const checks = [{ id: 1, name: 'build', status: 'in_progress' }];
    const step = await bundleTrial({
      state: { checks: { [SHA]: checks } },
      targets: 'github:check/build',
      given: { timeout: '10s', interval: 'auto' },
      prepare: (github) => {
        github.hasTags = false;
        github.onRequest = () => {
          const nowS = Math.floor(Date.now() / 1_000);
          const limit = { 'x-ratelimit-remaining': '2', 'x-ratelimit-reset': `${nowS + 3_600}` };
          github.headers = { ...limit, date: new Date(nowS * 1_000).toUTCString() };
          // Green after the first read, with no requests to spare until shortly before the end.
          if (github.requests.length === 1) github.state.checks[SHA] = [{ id: 1, name: 'build' }];
        };
      },
    });
    expect(step.outputs['outcome']).toBe('succeeded');
    expect(step.requests).toHaveLength(2);
  });
});

it('a deployment of Nomad with another id than the one asked for is refused', async () => {
  const deployment = {
    ID: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
    JobID: 'web',
    JobVersion: 0,
    JobSpecModifyIndex: 1,
    JobCreateIndex: 1,
    TaskGroups: {},
    Status: 'successful',
    StatusDescription: '',
    CreateIndex: 1,
    ModifyIndex: 1,
  };
  const port = await listening(
    createHttp((_, response) => {
      response.setHeader('x-nomad-index', '1').end(JSON.stringify(deployment));
    }),
  );
  const inputs = { 'nomad-address': `http://127.0.0.1:${port}`, timeout: '3s' };
  const target = 'nomad:deployment/01234567-89ab-cdef-0123-456789abcdef';
  const { outputs } = await wait(target, { inputs });
  expect(outputs['outcome']).not.toBe('succeeded');
  expect(outputs['reason']).toContain('replied about ffffffff-');
}, 60_000);

describe('messages', SLOW, () => {
  it('of a secret with a line end inside name that, and not the secret', async () => {
    const inputs = {
      'nomad-token': 'swordfish\n42',
      'edgegap-token': 'stone\r\nfish',
      'github-token': 'gold\nfish',
    };
    const step = await wait('nomad:job/web\nedgegap:a\ngithub:checks', { inputs });
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.outputs['reason']?.match(/line end inside/g)).toHaveLength(3);
    expect(shownBy(step)).not.toMatch(/swordfish|stone|gold/);
  });

  it('of targets that are no YAML name line and column', async () => {
    const step = await wait('- target: tcp://a.example:1\n   until: open\n');
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.stdout).toMatch(/line \d+: \(not shown\)/);
    expect(step.stdout).toMatch(/valid YAML; its fault is at column \d+/);
  });

  it('of a full disk behind GITHUB_OUTPUT blame the disk', async () => {
    const port = await listening(createHttp((_, response) => response.end('ok')));
    const env = { GITHUB_OUTPUT: '/dev/full' };
    const step = await wait(`http://127.0.0.1:${port}/`, { env });
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toContain('disk is full');
    expect(step.stdout).not.toContain('Internal error');
  });

  it('of a Node that is too old name the one that is needed', async () => {
    const module =
      'data:text/javascript,Object.defineProperty(process,"versions",' +
      '{value:{...process.versions,node:"20.20.2"}})';
    const env = { NODE_OPTIONS: `--import ${module.replaceAll('"', "'")}` };
    const step = await wait('tcp://127.0.0.1:1', { env });
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toContain('needs Node 24');
    expect(step.stderr).toBe('');
  });
});

it('marks of another step in the environment do not turn it green without work', async () => {
  const inputs = { targets: 'tcp://127.0.0.1:1', timeout: '1s' };
  const first = await runBundle({ action: 'wait-for-status', inputs });
  const marks = { ...first.state, isPost: 'true', started: 'true', settled: 'true', phase: 'post' };
  const env = Object.fromEntries(
    Object.entries(marks).map(([name, value]) => [`STATE_${name}`, value]),
  );
  const step = await runBundle({ action: 'wait-for-status', inputs, env });
  expect([step.outputs['outcome'], step.exitCode]).toEqual(['timed-out', 1]);
}, 60_000);
