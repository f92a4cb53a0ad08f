import * as z from 'zod';
import { maybeText } from './lists.ts';
import { textNumber } from './numbers.ts';

/** What a container wrote, and how it crashed; all of it goes with the container. */
export const containerLogs = z.looseObject({
  logs: maybeText,
  encoding: maybeText,
  crash_logs: maybeText,
  crash_data: z
    .looseObject({ exit_code: textNumber, message: maybeText, restart_count: textNumber })
    .nullish(),
  logs_link: maybeText,
});

export type ContainerLogs = z.infer<typeof containerLogs>;
