import { readJobAllocations } from '@rollout-actions/client/nomad/allocations/allocations';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { openPrometheus, type Sample } from '@rollout-actions/probe/prometheus';
import { combine, type Finding, type Measure } from './finding.ts';
import type { GateOf } from './gate-schema.ts';
import { judgeAgainst } from './judge-baseline.ts';
import { judgeValue } from './judge-value.ts';
import type { MeasureSetting } from './measure-setting.ts';
import { fillQuery, hasVariable, type QueryFacts } from './query-template.ts';

type PrometheusGate = GateOf<'prometheus'>;

/** Asks a Prometheus server by instant queries. */
export function measurePrometheus(gate: PrometheusGate, setting: MeasureSetting): Measure {
  const { run } = setting.session;
  const { world, secrets, proxy, allowInsecureHttp, tls } = run;
  const prometheus = openPrometheus({
    world,
    secrets,
    proxy,
    allowInsecureHttp,
    address: gate.address,
    headers: gate.headers,
    ...(tls?.ca === undefined ? {} : { tls: { ca: tls.ca } }),
  });
  run.requests(prometheus.sent);
  setting.atEnd(prometheus.close);
  const queries = [gate.query, gate.baseline ?? ''];
  return async ({ signal, timeoutMs }) => {
    using limit = startDeadline(world.clock, timeoutMs, signal);
    const ask = { signal: limit.signal, deadline: limit };
    const facts = await factsFor(queries, setting, limit.signal);
    const missing = missingIds(queries, facts);
    if (missing !== undefined) return { verdict: 'inconclusive', detail: missing };
    const [samples, baseline] = await Promise.all([
      prometheus.query(fillQuery(gate.query, facts), ask),
      gate.baseline === undefined
        ? undefined
        : prometheus.query(fillQuery(gate.baseline, facts), ask),
    ]);
    return judgeSamples(gate, samples, baseline);
  };
}

/** All samples have to be good, by the comparisons and against the baseline. */
export function judgeSamples(
  gate: PrometheusGate,
  samples: readonly Sample[],
  baseline: readonly Sample[] | undefined,
): Finding {
  const least = gate['min-samples'];
  if (samples.length < least) {
    const detail = `the query gave ${samples.length} samples, and ${least} are needed`;
    return { verdict: 'inconclusive', detail };
  }
  const { success, failure } = gate;
  const hasBounds = success !== undefined || failure !== undefined;
  return combine(
    samples.flatMap(({ value }) => [
      ...(hasBounds ? [judgeValue(value, { success, failure }, 'the value')] : []),
      ...(baseline === undefined ? [] : [judgeAgainst(value, baseline, gate)]),
    ]),
    'the query gave no samples',
  );
}

async function factsFor(
  queries: readonly string[],
  { session, sight, canaries }: MeasureSetting,
  signal: AbortSignal,
): Promise<QueryFacts> {
  const { deployment, groups } = sight;
  const names = groups.map(({ group }) => group);
  const needsStable = queries.some((query) => hasVariable(query, 'stable.alloc_ids'));
  const all = needsStable
    ? await readJobAllocations(session.nomad, deployment.JobID, { signal })
    : [];
  const canaryIds = canaries.map(({ id }) => id);
  const stable = all.filter(
    ({ ID, ClientStatus, DesiredStatus, TaskGroup }) =>
      ClientStatus === 'running' &&
      DesiredStatus === 'run' &&
      names.includes(TaskGroup) &&
      !canaryIds.includes(ID),
  );
  return {
    canaryIds,
    stableIds: stable.map(({ ID }) => ID),
    job: deployment.JobID,
    groups: names,
    version: deployment.JobVersion,
  };
}

/** An empty list in a query would match series of anybody. */
function missingIds(queries: readonly string[], facts: QueryFacts): string | undefined {
  const uses = (name: 'canary.alloc_ids' | 'stable.alloc_ids') =>
    queries.some((query) => hasVariable(query, name));
  if (uses('canary.alloc_ids') && facts.canaryIds.length === 0) return 'there are no canaries';
  if (uses('stable.alloc_ids') && facts.stableIds.length === 0) {
    return 'no allocation of an older version runs to compare with';
  }
  return undefined;
}
