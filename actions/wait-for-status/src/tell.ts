import type { ActionRun } from '@rollout-actions/action/action-run';
import type { Observation } from '@rollout-actions/client/wait/observation';
import * as z from 'zod';
import type { Seen } from './sources/source.ts';

const port = z.looseObject({ external: z.number() });

/** Sets the outputs about the deployments: all ids, and of the first target what it has. */
export function tellKnown(
  names: readonly string[],
  last: ReadonlyMap<string, Observation<Seen>>,
  { outputs }: ActionRun,
): void {
  const seen = names.flatMap((name) => last.get(name) ?? []);
  const ids = [...new Set(seen.flatMap(({ id }) => (id === '' ? [] : [id])))];
  if (ids.length > 0) {
    outputs.set('deployment-id', ids[0]);
    outputs.set('deployment-ids', ids);
  }
  const [first = ''] = names;
  outputs.set('status', last.get(first)?.state);
  const withHost = seen.find(({ raw }) => raw.fqdn);
  outputs.set('fqdn', withHost?.raw.fqdn);
  outputs.set('url', seen.find(({ raw }) => raw.url)?.raw.url);
  const ports = seen.find(({ raw }) => Object.keys(raw.ports ?? {}).length > 0)?.raw.ports;
  if (ports === undefined) return;
  outputs.set('ports', ports);
  const [only, ...others] = Object.values(ports);
  const read = port.safeParse(only);
  if (others.length === 0 && read.success) outputs.set('port', read.data.external);
}
