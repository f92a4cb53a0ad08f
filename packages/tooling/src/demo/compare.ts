import type { DemoContext } from './demo-context.ts';
import { startDemoMetrics } from './demo-metrics.ts';
import { jobFileText } from './nomad-job.ts';

const SHOWN = ['outcome', 'reason', 'gate-results'];

/** A good release that a threshold fails by chance; a comparison passes it and fails a bad one. */
export async function compareScenario(context: DemoContext): Promise<void> {
  await using metrics = await startDemoMetrics();
  const { url, token } = context.servers.nomad;
  const release = (number: number) => ({
    operation: 'run',
    address: url,
    'job-file': context.file(
      `compared-${number}.nomad.json`,
      jobFileText(number, '/bin/sleep', { id: 'demo-compared' }),
    ),
    ...(token === '' ? {} : { token }),
  });
  const { threshold, compare } = gatesFor(metrics.url);

  context.heading('Canary analysis: a good release, 3 % errors on both sides');
  await context.step({
    action: 'nomad-promote',
    title: 'the first version of a compared job',
    inputs: release(1),
    show: ['outcome'],
    outcome: 'succeeded',
  });
  await context.step({
    action: 'nomad-promote',
    title: 'a threshold fails a good canary by chance',
    inputs: { ...release(2), gates: threshold, bake: '20s', 'stop-at': 'promotable' },
    show: SHOWN,
    outcome: 'gate-failed',
  });
  await context.step({
    action: 'nomad-promote',
    title: 'compare lets the same canary pass',
    inputs: { ...release(2), gates: compare, bake: 'auto' },
    show: SHOWN,
    outcome: 'succeeded',
  });

  context.heading('Canary analysis: a bad release, three times the errors');
  metrics.setRatio(3);
  await context.step({
    action: 'nomad-promote',
    title: 'compare fails a bad canary, with its evidence',
    inputs: { ...release(3), gates: compare, bake: 'auto', 'on-gate-failure': 'fail' },
    show: SHOWN,
    outcome: 'gate-failed',
  });
}

/** The same question asked in two ways. */
function gatesFor(address: string): { threshold: string; compare: string } {
  const threshold = `- name: threshold
  kind: prometheus
  address: ${address}
  query: canary_error_ratio{alloc_id=~"\${canary.alloc_ids}"}
  baseline: stable_error_ratio{alloc_id=~"\${stable.alloc_ids}"}
  max-ratio: 1.5
  interval: 300ms
  failure-limit: 2`;
  const compare = `- name: errors
  kind: compare
  address: ${address}
  events: errors_total{alloc_id=~"\${alloc_ids}"}
  total: requests_total{alloc_id=~"\${alloc_ids}"}
  interval: 300ms
  extend-bake-to: 1m`;
  return { threshold, compare };
}
