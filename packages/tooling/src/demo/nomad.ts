import type { DemoContext } from './demo-context.ts';
import { jobFileText } from './nomad-job.ts';

const SHOWN = ['outcome', 'reason', 'deployment-id', 'job-version', 'requests'];

/** A canary is promoted and rolled out; the next version fails and is rolled back. */
export async function nomadScenario(context: DemoContext): Promise<void> {
  const { url, token } = context.servers.nomad;
  const run = (file: string) => ({
    operation: 'run',
    address: url,
    'job-file': file,
    timeout: '2m',
    ...(token === '' ? {} : { token }),
  });
  const job = (release: number, command: string) =>
    context.file(`web-${release}.nomad.json`, jobFileText(release, command));

  context.heading('Nomad: the first version of a job');
  await context.step({
    action: 'nomad-promote',
    title: 'a new job runs',
    inputs: run(job(1, '/bin/sleep')),
    show: SHOWN,
    outcome: 'succeeded',
  });

  context.heading('Nomad: the second version starts as a canary and is promoted');
  await context.step({
    action: 'nomad-promote',
    title: 'a canary is promoted',
    inputs: { ...run(job(2, '/bin/sleep')), bake: '1s' },
    show: [...SHOWN, 'canary-addresses', 'promoted', 'url'],
    outcome: 'succeeded',
  });

  context.heading('Nomad: the third version fails and is rolled back; the step is red');
  await context.step({
    action: 'nomad-promote',
    title: 'a failed version is rolled back',
    inputs: run(job(3, '/bin/false')),
    show: [...SHOWN, 'reverted-job-version', 'rollback-deployment-id'],
    outcome: 'rolled-back',
  });
}
