import type { DemoContext } from './demo-context.ts';
import { jobFileText } from './nomad-job.ts';

const SHOWN = ['outcome', 'reason', 'gate-results', 'requests'];

const SMOKE_TEST = `const [ports] = Object.values(JSON.parse(process.env.CANARY_ADDRESSES));
const reply = await fetch('http://' + ports.http);
console.log('the canary answers', reply.status, await reply.text());
process.exit(reply.ok ? 0 : 1);
`;

/** A promotion behind an http and a command gate; then one that a gate stops and rolls back. */
export async function gatesScenario(context: DemoContext): Promise<void> {
  const { url, token } = context.servers.nomad;
  const smokeTest = context.file('smoke-test.mjs', SMOKE_TEST);
  const gates = `- name: answers
  kind: http
  port: http
  path: /health
  interval: 500ms
  consecutive: 2
- { name: smoke, kind: command, command: ["${process.execPath}", "${smokeTest}"], interval: 1s }`;
  const release = (number: number, status: number) => ({
    operation: 'run',
    address: url,
    'job-file': context.file(
      `gated-${number}.nomad.json`,
      jobFileText(number, '/bin/sleep', {
        id: 'demo-gated',
        env: { EMULATE_HTTP_STATUS: String(status) },
      }),
    ),
    timeout: '2m',
    ...(token === '' ? {} : { token }),
  });
  const gated = { gates, bake: '3s', 'on-gate-failure': 'fail' };

  context.heading('Gates: a canary is promoted only after two gates have passed');
  const show = SHOWN.filter((name) => name !== 'gate-results');
  await context.step({
    action: 'nomad-promote',
    title: 'the first version of a gated job',
    inputs: release(1, 200),
    show,
    outcome: 'succeeded',
  });
  context.say(gates.replace(/^/gm, '  '));
  await context.step({
    action: 'nomad-promote',
    title: 'two gates pass, the canary is promoted',
    inputs: { ...release(2, 200), ...gated },
    show: SHOWN,
    outcome: 'succeeded',
  });

  context.heading('Gates: a canary that answers 500 is rolled back');
  await context.step({
    action: 'nomad-promote',
    title: 'a gate fails, the canary is rolled back',
    inputs: { ...release(3, 500), ...gated },
    show: [...SHOWN, 'reverted-job-version', 'rollback-deployment-id'],
    outcome: 'gate-failed',
  });
}
