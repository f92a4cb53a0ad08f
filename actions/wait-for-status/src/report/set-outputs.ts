import type { ActionRun } from '@rollout-actions/action/action-run';
import type { Observation } from '@rollout-actions/client/wait/observation';
import * as z from 'zod/mini';
import type { Output } from '../outputs.ts';
import type { Metadata } from '../providers/provider.ts';
import type { TargetReport } from './target-report.ts';

const port = z.looseObject({ external: z.number() });

/** Sets the outputs about deployments: all ids, and host, ports, URL and state of the first. */
export function setKnownOutputs(
  names: readonly string[],
  last: ReadonlyMap<string, Observation<Metadata>>,
  { outputs }: ActionRun<Output>,
): void {
  const seen = names.flatMap((name) => last.get(name) ?? []);
  const ids = [...new Set(seen.flatMap(({ id, raw }) => raw.ids ?? [id]))].filter(
    (id) => id !== '',
  );
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

/** Sets the outputs about all targets; complete even where the wait failed. */
export function setOutputs(reports: readonly TargetReport[], { outputs }: ActionRun<Output>): void {
  const reached = reports.filter(({ end }) => end.verdict === 'reached');
  outputs.set(
    'matched',
    reached.map(({ target }) => target.name),
  );
  outputs.set('statuses', new Map(reports.map((report) => [report.target.name, statusOf(report)])));
  outputs.set('superseded-by', reports.find((report) => report.supersededBy)?.supersededBy);
}

function statusOf({ end, outcome, elapsedMs }: TargetReport) {
  const { last } = end;
  return {
    state: last?.state ?? 'absent',
    outcome,
    id: last?.id ?? '',
    fqdn: last?.raw.fqdn ?? '',
    ports: last?.raw.ports ?? {},
    elapsedSeconds: Math.round(elapsedMs / 100) / 10,
  };
}
