import type { FleetOperation, Operation, ReadOperation } from '../inputs/operations.ts';
import type { Handler } from '../session.ts';
import { bulkStop } from './bulk-stop.ts';
import { deploy } from './deploy.ts';
import { ensure } from './ensure.ts';
import { logs, metrics } from './logs-and-metrics.ts';
import { reap } from './reap.ts';
import { selfStop, stop } from './stop.ts';
import * as tags from './tags.ts';

/** The operations that start, stop, mark or examine servers. */
export const SERVERS: Record<Exclude<Operation, FleetOperation | ReadOperation>, Handler> = {
  deploy,
  ensure,
  logs,
  metrics,
  stop,
  'self-stop': selfStop,
  'bulk-stop': bulkStop,
  tag: tags.tag,
  untag: tags.untag,
  'rename-tag': tags.rename,
  'list-tags': tags.list,
  reap,
};
