import { readJobAllocations } from '@rollout-actions/client/nomad/allocations/allocations';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { openPrometheus, type Sample } from '@rollout-actions/probe/prometheus';
import { fillQuery, hasVariable, type QueryFacts } from '../inputs/query-template.ts';
import type { GateOf } from '../inputs/schema.ts';
import type { Finding, GateContext, Measure } from '../types.ts';
import { combine } from './findings.ts';
import { evaluateValue } from './values.ts';

type PrometheusGate = GateOf<'prometheus'>;

/** Asks a Prometheus server by instant queries. */
export function measurePrometheus(gate: PrometheusGate, context: GateContext): Measure {
  const { run } = context;
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
  context.atEnd(prometheus.close);
  const queries = [gate.query, gate.baseline ?? ''];
  return async ({ signal, timeoutMs }) => {
    using limit = startDeadline(world.clock, timeoutMs, signal);
    const ask = { signal: limit.signal, deadline: limit };
    const facts = await factsFor(queries, context, limit.signal);
    const missing = missingIds(queries, facts);
    if (missing !== undefined) return { verdict: 'inconclusive', detail: missing };
    const [samples, baseline] = await Promise.all([
      prometheus.query(fillQuery(gate.query, facts), ask),
      gate.baseline === undefined
        ? undefined
        : prometheus.query(fillQuery(gate.baseline, facts), ask),
    ]);
    return evaluateSamples(gate, samples, baseline);
  };
}

/** All samples have to be good, by the comparisons and against the baseline. */
export function evaluateSamples(
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
      ...(hasBounds ? [evaluateValue(value, { success, failure }, 'the value')] : []),
      ...(baseline === undefined ? [] : [evaluateAgainstBaseline(value, baseline, gate)]),
    ]),
    'the query gave no samples',
  );
}

async function factsFor(
  queries: readonly string[],
  { nomad, snapshot, canaries }: GateContext,
  signal: AbortSignal,
): Promise<QueryFacts> {
  const { deployment, groups } = snapshot;
  const names = groups.map(({ group }) => group);
  const needsStable = queries.some((query) => hasVariable(query, 'stable.alloc_ids'));
  const all = needsStable ? await readJobAllocations(nomad, deployment.JobID, { signal }) : [];
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

type Limits = Pick<GateOf<'prometheus'>, 'max-ratio' | 'max-difference'>;

/**
 * Judges a value against that of the stable version: at most `max-ratio` times it, or at most
 * `max-difference` above it. Two zeros are equal. Needs exactly one sample of the baseline.
 */
export function evaluateAgainstBaseline(
  value: number,
  baseline: readonly Sample[],
  limits: Limits,
): Finding {
  const [stable, ...others] = baseline;
  if (stable === undefined) return inconclusive('the baseline gave no samples');
  if (others.length > 0) {
    return inconclusive(`the baseline gave ${baseline.length} samples, and one is needed`);
  }
  const { 'max-ratio': ratio, 'max-difference': difference } = limits;
  const most = ratio === undefined ? stable.value + (difference ?? 0) : stable.value * ratio;
  const shown = `canary ${value} against stable ${stable.value}`;
  if (Number.isNaN(value) || Number.isNaN(most)) {
    return inconclusive(`${shown} cannot be compared`);
  }
  const rule = ratio === undefined ? `max-difference ${difference}` : `max-ratio ${ratio}`;
  return { verdict: value <= most ? 'pass' : 'fail', detail: `${shown} (${rule})` };
}

function inconclusive(detail: string): Finding {
  return { verdict: 'inconclusive', detail };
}
