import { jobFileText } from './nomad-job.ts';
import type { Stage } from './stage.ts';

const SHOWN = ['outcome', 'reason', 'deployment-id', 'job-version', 'requests'];

/** A canary is promoted and rolled out; the next version fails and is rolled back. */
export async function nomadChapter(stage: Stage): Promise<void> {
  const { url, token } = stage.servers.nomad;
  const run = (file: string) => ({
    operation: 'run',
    address: url,
    'job-file': file,
    timeout: '2m',
    ...(token === '' ? {} : { token }),
  });
  const job = (release: number, command: string) =>
    stage.file(`web-${release}.nomad.json`, jobFileText(release, command));

  stage.chapter('Nomad: the first version of a job, which has no canaries yet');
  await stage.step({
    action: 'nomad-promote',
    inputs: run(job(1, '/bin/sleep')),
    show: SHOWN,
    outcome: 'succeeded',
  });

  stage.chapter('Nomad: the second version, canary first: placed, healthy, promoted, rolled out');
  await stage.step({
    action: 'nomad-promote',
    inputs: { ...run(job(2, '/bin/sleep')), bake: '1s' },
    show: [...SHOWN, 'canary-addresses', 'promoted', 'url'],
    outcome: 'succeeded',
  });

  stage.chapter('Nomad: the third version fails and is rolled back; the step is red, as it should');
  await stage.step({
    action: 'nomad-promote',
    inputs: run(job(3, '/bin/false')),
    show: [...SHOWN, 'reverted-job-version', 'rollback-deployment-id'],
    outcome: 'rolled-back',
  });
}
