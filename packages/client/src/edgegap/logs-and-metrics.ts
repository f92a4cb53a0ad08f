import { type RequestOptions, requestOptionsOf } from '../http/request-options.ts';
import { path } from '../http/safe-path.ts';
import type { Edgegap } from './connection.ts';
import {
  type ContainerLogs,
  containerLogs,
  type Metrics,
  metrics,
} from './schemas/logs-and-metrics.ts';
import { writeTime } from './times.ts';

/** What the container has written. There is nothing any more once the deployment has ended. */
export async function readLogs(
  edgegap: Edgegap,
  id: string,
  options: RequestOptions,
): Promise<ContainerLogs> {
  const answer = await edgegap.call({
    method: 'GET',
    path: path`/v1/deployment/${id}/container-logs`,
    effect: 'read',
    unknownId: 'any-400',
    resource: `logs of Edgegap deployment ${id}`,
    schema: containerLogs,
    ...requestOptionsOf(options),
  });
  return answer.value;
}

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
  options: RequestOptions,
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
    ...requestOptionsOf(options),
  });
  return answer.value;
}
