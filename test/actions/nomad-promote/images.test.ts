import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Cluster, jobOf, startCluster } from './cluster.ts';

const withGroups = z.looseObject({ TaskGroups: z.array(z.looseObject({ Tasks: z.unknown() })) });

/** A job of one group whose tasks have these images. */
function jobWith(images: Readonly<Record<string, string>>): Record<string, unknown> {
  const job = withGroups.parse(jobOf({ count: 1 }));
  const Tasks = Object.entries(images).map(([Name, image]) => {
    return { Name, Driver: 'raw_exec', Config: { command: '/bin/sleep', args: ['3600'], image } };
  });
  return { ...job, TaskGroups: job.TaskGroups.map((group) => ({ ...group, Tasks })) };
}

async function runWith(cluster: Cluster, images: Readonly<Record<string, string>>) {
  const file = await cluster.jobFile(jobWith(images));
  const step = await cluster.run({ operation: 'run', 'job-file': file });
  expect(step.exitCode, step.stdout).toBe(0);
  return step.summary;
}

/** What the summary says after `Image: `, up to the next fact. */
function imageIn(summary: string): string | undefined {
  return /Image: (.*?) · /.exec(summary)?.[1];
}

test('a summary names the images that a version changes, and all where it changes none', async () => {
  await using cluster = await startCluster({ speed: 5 });
  const first = await runWith(cluster, { server: 'web:1', proxy: 'envoy:1.30' });
  expect(imageIn(first)).toBe('web/server: web:1, web/proxy: envoy:1.30');
  const images = { server: 'registry.example/web:2@sha256:0abc', proxy: 'envoy:1.30' };
  const second = await runWith(cluster, images);
  expect(imageIn(second)).toBe('registry.example/web:2&#64;&#8203;sha256:0abc');
  const again = await runWith(cluster, images);
  expect(imageIn(again)).toContain('web/proxy: envoy:1.30');
});

test('a promotion names the images of the canaries that it reads', async () => {
  await using cluster = await startCluster({ speed: 5 });
  await runWith(cluster, { server: 'web:1' });
  await cluster.register(jobWith({ server: 'web:2' }));
  const step = await cluster.run({ job: 'web', 'job-version': '1' });
  expect(imageIn(step.summary), step.stdout).toBe('web:2');
});

test('a job without images has none in its summary, and a strange one does no harm', async () => {
  await using cluster = await startCluster({ speed: 5 });
  expect(imageIn(await runWith(cluster, { server: '' }))).toBeUndefined();
  const hostile = `<img src=x>|\n## @octocat \`${'x'.repeat(5_000)}`;
  const summary = await runWith(cluster, { server: hostile });
  expect(imageIn(summary)).toContain('&lt;img src=x>');
  expect(summary).not.toContain('<img');
  expect(summary).not.toMatch(/@octocat|x{300}/);
});
