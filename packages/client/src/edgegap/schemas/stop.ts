import * as z from 'zod';
import { listOf, maybeText } from './lists.ts';
import { requestId } from './request-id.ts';
import { deploymentStatus } from './status.ts';

/** 200 has a summary (null in some cases), 202 only the message. Neither means: it has stopped. */
export const stopReply = z.looseObject({
  message: maybeText,
  deployment_summary: deploymentStatus.nullish(),
});

/** What bulk-stop is going to stop, not what has stopped. */
export const bulkStopReply = z.looseObject({
  processable: listOf(z.looseObject({ request_id: requestId })),
});

export type StopReply = z.infer<typeof stopReply>;
export type BulkStopReply = z.infer<typeof bulkStopReply>;
