import { path } from '../http/safe-path.ts';
import { type Ask, ends } from './ask.ts';
import type { Edgegap } from './connection.ts';
import { type Metrics, metrics } from './schemas/metrics.ts';
import { writeTime } from './times.ts';

/** Which part of the charts; the whole life of the deployment in steps of a minute without it. */
export interface MetricsWindow {
  /** ms since the epoch. */
  fromMs?: number | undefined;
  /** Later than `fromMs`. */
  toMs?: number | undefined;
  steps?: '30s' | '1m' | '5m' | '10m' | '1h' | undefined;
  raw?: boolean | undefined;
}

/** The charts of a deployment: traffic, disk, processor, memory. */
export async function readMetrics(
  edgegap: Edgegap,
  { id, fromMs, toMs, steps, raw }: MetricsWindow & { id: string },
  ask: Ask,
): Promise<Metrics> {
  const answer = await edgegap.call({
    method: 'GET',
    path: path`/v1/metrics/deployment/${id}`,
    query: {
      start_time: fromMs === undefined ? undefined : writeTime(fromMs),
      end_time: toMs === undefined ? undefined : writeTime(toMs),
      steps,
      raw,
    },
    effect: 'read',
    unknownId: 'by-text',
    resource: `metrics of Edgegap deployment ${id}`,
    schema: metrics,
    ...ends(ask),
  });
  return answer.value;
}
