import type { Result } from '@rollout-actions/action/action-run';
import { readLogs, readMetrics } from '@rollout-actions/client/edgegap/logs-and-metrics';
import type { Metrics } from '@rollout-actions/client/edgegap/schemas/logs-and-metrics';
import { snapshotOfStatus } from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { captureLogs } from '../deployments/capture-logs.ts';
import { selectDeployments } from '../deployments/lookup.ts';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { requestOptions, type Session } from '../session.ts';

/** Reads the logs of deployments into a file, and shows them folded. */
export async function logs(session: Session): Promise<Result> {
  const ids = await selectDeployments(session);
  const [first] = ids;
  if (first === undefined) {
    return { outcome: 'succeeded', reason: `No server of ${session.inputs.key} is active.` };
  }
  const captured = await captureLogs(session, ids, requestOptions(session));
  const read = captured.filter((one) => one.logs !== undefined);
  // The error of the server says more than that there is nothing.
  if (read.length === 0) await readLogs(session.edgegap, first, requestOptions(session));
  const snapshots = captured.flatMap(({ status }) =>
    status ? [{ snapshot: snapshotOfStatus(status) }] : [],
  );
  setDeploymentOutputs(session, snapshots);
  session.run.outputs.set('deployment-ids', ids);
  const count = read.length === 1 ? 'one deployment' : `${read.length} deployments`;
  return { outcome: 'succeeded', reason: `The logs of ${count} are in the file of logs-path.` };
}

/** Reads the charts of deployments; the output is a map by their ids. */
export async function metrics(session: Session): Promise<Result> {
  const { startTime, endTime, steps } = session.inputs;
  const ids = await selectDeployments(session);
  const entries = await Promise.all(
    ids.map(async (id) => {
      const charts = await readMetrics(
        session.edgegap,
        { id, fromMs: startTime, toMs: endTime, steps },
        requestOptions(session),
      );
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
