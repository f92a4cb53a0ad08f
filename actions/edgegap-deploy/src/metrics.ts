import type { Result } from '@rollout-actions/action/action-run';
import { readMetrics } from '@rollout-actions/client/edgegap/metrics';
import type { Metrics } from '@rollout-actions/client/edgegap/schemas/metrics';
import { meantIds } from './list-of-key.ts';
import { askOf, type Session } from './session.ts';

/** Reads the charts of deployments; the output is a map by their ids. */
export async function metrics(session: Session): Promise<Result> {
  const ids = await meantIds(session);
  const entries = await Promise.all(
    ids.map(async (id) => {
      const charts = await readMetrics(session.edgegap, { id }, askOf(session));
      return [id, describe(charts)] as const;
    }),
  );
  session.run.outputs.set('metrics', Object.fromEntries(entries));
  return { outcome: 'succeeded', reason: `Read the metrics of ${ids.join(', ')}.` };
}

type Series = Metrics['cpu'];

function describe({ total, cpu, mem, network }: Metrics) {
  return {
    total: {
      receiveTotal: line(total?.receive_total),
      transmitTotal: line(total?.transmit_total),
      diskReadTotal: line(total?.disk_read_total),
      diskWriteTotal: line(total?.disk_write_total),
    },
    cpu: line(cpu),
    mem: line(mem),
    network: { receive: line(network?.receive), transmit: line(network?.transmit) },
  };
}

function line(series: Series) {
  if (!series) return null;
  const { labels, datasets, timestamps } = series;
  return { labels, datasets: datasets.map((value) => value ?? null), timestamps };
}
