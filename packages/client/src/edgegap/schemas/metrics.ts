import * as z from 'zod';
import { listOf } from './lists.ts';
import { textNumber } from './numbers.ts';

/** One line of a chart. The values are texts in the document, numbers in the specification. */
const series = z.looseObject({
  labels: listOf(z.string()),
  datasets: listOf(textNumber),
  timestamps: listOf(z.string()),
});

const maybeSeries = series.nullish();

/** The charts of one deployment. */
export const metrics = z.looseObject({
  total: z
    .looseObject({
      receive_total: maybeSeries,
      transmit_total: maybeSeries,
      disk_read_total: maybeSeries,
      disk_write_total: maybeSeries,
    })
    .nullish(),
  cpu: maybeSeries,
  mem: maybeSeries,
  network: z.looseObject({ receive: maybeSeries, transmit: maybeSeries }).nullish(),
});

export type Metrics = z.infer<typeof metrics>;
