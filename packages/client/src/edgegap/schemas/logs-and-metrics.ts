import * as z from 'zod/mini';
import { listOf, maybeText, textNumber } from './common.ts';

/** What a container wrote, and how it crashed; all of it goes with the container. */
export const containerLogs = z.looseObject({
  logs: maybeText,
  encoding: maybeText,
  crash_logs: maybeText,
  crash_data: z.nullish(
    z.looseObject({ exit_code: textNumber, message: maybeText, restart_count: textNumber }),
  ),
  logs_link: maybeText,
});

export type ContainerLogs = z.infer<typeof containerLogs>;

/** One line of a chart. The values are texts in the document, numbers in the specification. */
const series = z.looseObject({
  labels: listOf(z.string()),
  datasets: listOf(textNumber),
  timestamps: listOf(z.string()),
});

const maybeSeries = z.nullish(series);

/** The charts of one deployment. */
export const metrics = z.looseObject({
  total: z.nullish(
    z.looseObject({
      receive_total: maybeSeries,
      transmit_total: maybeSeries,
      disk_read_total: maybeSeries,
      disk_write_total: maybeSeries,
    }),
  ),
  cpu: maybeSeries,
  mem: maybeSeries,
  network: z.nullish(z.looseObject({ receive: maybeSeries, transmit: maybeSeries })),
});

export type Metrics = z.infer<typeof metrics>;
