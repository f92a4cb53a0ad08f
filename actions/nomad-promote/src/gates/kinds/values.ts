import { ActionError } from '@rollout-actions/action/action-error';
import { probeOptions } from '@rollout-actions/action/connection';
import { isLoopback } from '@rollout-actions/client/http/endpoint';
import { type Comparison, holds } from '@rollout-actions/probe/json/comparison';
import type { JsonPath } from '@rollout-actions/probe/json/json-path';
import { parseJson } from '@rollout-actions/probe/json/parse-json';
import { probeHttp } from '@rollout-actions/probe/probes';
import type { GateOf } from '../inputs/schema.ts';
import type { Finding, GateContext, Measure } from '../types.ts';
import { combine } from './findings.ts';

/** When a value is good and when it is bad. */
export interface Bounds {
  success: Comparison | undefined;
  failure: Comparison | undefined;
}

/**
 * Evaluates one value. With one of the two comparisons everything else is the opposite; with both,
 * failure goes first and what fits neither is inconclusive, as is what cannot be compared (NaN).
 */
export function evaluateValue(value: unknown, bounds: Bounds, of: string): Finding {
  return { ...evaluate(value, bounds, of), value: shownValue(value) };
}

function evaluate(value: unknown, { success, failure }: Bounds, of: string): Finding {
  const shown = `${of} is ${shownValue(value)}`;
  const bad = failure && holds(failure, value);
  const good = success && holds(success, value);
  if ((failure && bad === undefined) || (success && good === undefined)) {
    return { verdict: 'inconclusive', detail: `${shown}, which cannot be compared` };
  }
  if (failure && bad) return { verdict: 'fail', detail: `${shown} (failure: ${failure.text})` };
  if (success && good) return { verdict: 'pass', detail: `${shown} (success: ${success.text})` };
  if (success && failure) {
    const neither = `neither success (${success.text}) nor failure (${failure.text})`;
    return { verdict: 'inconclusive', detail: `${shown}, ${neither}` };
  }
  if (success) return { verdict: 'fail', detail: `${shown}, not ${success.text}` };
  if (failure) return { verdict: 'pass', detail: `${shown}, not ${failure.text}` };
  return { verdict: 'inconclusive', detail: `${shown}, and nothing says what is good` };
}

const MAX_CHARACTERS = 80;

function shownValue(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}

/** Evaluates every value that the path finds in a JSON text; none is inconclusive. */
export function evaluateDocument(text: string, wanted: Bounds & { path: JsonPath }): Finding {
  const document = parseJson(text);
  if (!document.ok) return { verdict: 'inconclusive', detail: 'the answer is not JSON' };
  const { path } = wanted;
  const findings = path
    .valuesIn(document.value)
    .map((value) => evaluateValue(value, wanted, path.text));
  return combine(findings, `${path.text} finds nothing in the answer`);
}

/** Reads a JSON document from anywhere and evaluates what a path finds in it. */
export function measureJson(gate: GateOf<'json'>, context: GateContext): Measure {
  const { url, headers, path, success, failure, name } = gate;
  const isOpen = url.protocol === 'http:' && !isLoopback(url);
  if (isOpen && Object.keys(headers).length > 0 && !context.run.allowInsecureHttp) {
    throw new ActionError(
      'refused',
      `Gate ${name} would send its headers unencrypted to ${url.host}: use https:// in its url, ` +
        'or set allow-insecure-http: true.',
    );
  }
  const options = probeOptions(context.run);
  return async (call) => {
    let body = '';
    const target = { url, headers, onBody: (text: string) => (body = text) };
    const { ok, detail } = await probeHttp(target, { ...options, ...call });
    if (!ok) return { verdict: 'inconclusive', detail };
    return evaluateDocument(body, { path, success, failure });
  };
}
