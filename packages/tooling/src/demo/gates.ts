import { jobFileText } from './nomad-job.ts';
import type { Stage } from './stage.ts';

const SHOWN = ['outcome', 'reason', 'gate-results', 'requests'];

const SMOKE_TEST = `const [ports] = Object.values(JSON.parse(process.env.CANARY_ADDRESSES));
const reply = await fetch('http://' + ports.http);
console.log('the canary answers', reply.status, await reply.text());
process.exit(reply.ok ? 0 : 1);
`;

/** A promotion behind an http and a command gate; then one that a gate stops and rolls back. */
export async function gatesChapter(stage: Stage): Promise<void> {
  const { url, token } = stage.servers.nomad;
  const smokeTest = stage.file('smoke-test.mjs', SMOKE_TEST);
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
    'job-file': stage.file(
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

  stage.chapter('Gates: a first version, then a canary that has to prove itself');
  const show = SHOWN.filter((name) => name !== 'gate-results');
  await stage.step({
    action: 'nomad-promote',
    inputs: release(1, 200),
    show,
    outcome: 'succeeded',
  });
  stage.say(gates.replace(/^/gm, '  '));
  await stage.step({
    action: 'nomad-promote',
    inputs: { ...release(2, 200), ...gated },
    show: SHOWN,
    outcome: 'succeeded',
  });

  stage.chapter('Gates: a canary that answers 500 is stopped, shown and rolled back');
  await stage.step({
    action: 'nomad-promote',
    inputs: { ...release(3, 500), ...gated },
    show: [...SHOWN, 'reverted-job-version', 'rollback-deployment-id'],
    outcome: 'gate-failed',
  });
}
