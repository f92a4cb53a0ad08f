import { probeOptions } from '@rollout-actions/action/connection';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { openPrometheus, type Prometheus, type Sample } from '@rollout-actions/probe/prometheus';
import { fillQuery, hasVariable, type QueryFacts } from '../inputs/query-template.ts';
import type { GateOf } from '../inputs/schema.ts';
import { readStableIds } from '../stable-allocations.ts';
import type { Finding, GateContext, Measure } from '../types.ts';
import { combine } from './findings.ts';
import { evaluateValue } from './values.ts';

type PrometheusGate = GateOf<'prometheus'>;

/** Opens the Prometheus server of a gate until the round is over. */
export function openGatePrometheus(
  { address, headers }: { address: URL; headers: Record<string, string> },
  { run, atEnd }: GateContext,
): Prometheus {
  const { world, secrets, allowInsecureHttp } = run;
  const { proxy, tls } = probeOptions(run);
  const prometheus = openPrometheus({
    world,
    secrets,
    proxy,
    allowInsecureHttp,
    address,
    headers,
    ...(tls && { tls }),
  });
  run.requests(prometheus.sent);
  atEnd(prometheus.close);
  return prometheus;
}

/** Asks a Prometheus server by instant queries. */
export function measurePrometheus(gate: PrometheusGate, context: GateContext): Measure {
  const { clock } = context.run.world;
  const prometheus = openGatePrometheus(gate, context);
  const queries = [gate.query, gate.baseline ?? ''];
  return async ({ signal, timeoutMs }) => {
    using limit = startDeadline(clock, timeoutMs, signal);
    const request = { signal: limit.signal, deadline: limit };
    const needsStable = queries.some((query) => usesStable(query));
    const facts = queryFacts(context, needsStable ? await readStableIds(context, request) : []);
    const missing = missingIds(queries, facts);
    if (missing !== undefined) return { verdict: 'inconclusive', detail: missing };
    const [samples, baseline] = await Promise.all([
      prometheus.query(fillQuery(gate.query, facts), request),
      gate.baseline === undefined
        ? undefined
        : prometheus.query(fillQuery(gate.baseline, facts), request),
    ]);
    return evaluateSamples(gate, samples, baseline);
  };
}

/** All samples have to be good, by the comparisons and against the baseline. */
function evaluateSamples(
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

/** What the variables of a query stand for. */
export function queryFacts(
  { snapshot, canaries, groups }: GateContext,
  stableIds: readonly string[],
): QueryFacts {
  const { deployment } = snapshot;
  return {
    canaryIds: canaries.map(({ id }) => id),
    stableIds,
    job: deployment.JobID,
    groups,
    version: deployment.JobVersion,
  };
}

function usesStable(query: string): boolean {
  return hasVariable(query, 'stable.alloc_ids') || hasVariable(query, 'alloc_ids');
}

/** An empty list in a query would match series of anybody. */
function missingIds(queries: readonly string[], facts: QueryFacts): string | undefined {
  const uses = (name: 'canary.alloc_ids' | 'stable.alloc_ids') =>
    queries.some((query) => hasVariable(query, name) || hasVariable(query, 'alloc_ids'));
  if (uses('canary.alloc_ids') && facts.canaryIds.length === 0) return 'there are no canaries';
  if (uses('stable.alloc_ids') && facts.stableIds.length === 0) {
    return 'no allocation of an older version runs to compare with';
  }
  return undefined;
}

type Limits = Pick<GateOf<'prometheus'>, 'max-ratio' | 'max-difference'>;

/**
 * Evaluates a value against that of the stable version: at most `max-ratio` times it, or at most
 * `max-difference` above it. A ratio to zero says nothing, so there `max-difference` decides, if it
 * is given too. Needs exactly one finite sample of the baseline.
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
  const shown = `canary ${value} against stable ${stable.value}`;
  if (!Number.isFinite(stable.value) || Number.isNaN(value) || value === -Infinity) {
    return inconclusive(`${shown} cannot be compared`);
  }
  const usesRatio = ratio !== undefined && (stable.value !== 0 || difference === undefined);
  if (usesRatio && stable.value === 0) {
    return inconclusive(`${shown}: nothing has a ratio to zero; max-difference can say more`);
  }
  const most = usesRatio ? stable.value * ratio : stable.value + (difference ?? 0);
  const rule = usesRatio ? `max-ratio ${ratio}` : `max-difference ${difference}`;
  return { verdict: value <= most ? 'pass' : 'fail', detail: `${shown} (${rule})` };
}

function inconclusive(detail: string): Finding {
  return { verdict: 'inconclusive', detail };
}
