import { ActionError } from '@rollout-actions/action/action-error';
import { isLoopback } from '@rollout-actions/client/http/endpoint';
import { probeHttp } from '@rollout-actions/probe/http/probe-http';
import type { GateOf } from '../inputs/schema.ts';
import type { GateContext, Measure } from '../types.ts';
import { probeCall } from './probe.ts';
import { evaluateDocument } from './values.ts';

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
  return async (call) => {
    let body = '';
    const target = { url, headers, onBody: (text: string) => (body = text) };
    const { ok, detail } = await probeHttp(target, probeCall(context, call));
    if (!ok) return { verdict: 'inconclusive', detail };
    return evaluateDocument(body, { path, success, failure });
  };
}
