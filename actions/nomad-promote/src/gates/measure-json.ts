import { Stopped } from '@rollout-actions/action/stopped';
import { isLoopback } from '@rollout-actions/client/http/wire';
import { probeHttp } from '@rollout-actions/probe/http/probe-http';
import type { Measure } from './finding.ts';
import type { GateOf } from './gate-schema.ts';
import { judgeDocument } from './judge-document.ts';
import { type MeasureSetting, probeCall } from './measure-setting.ts';

/** Reads a JSON document from anywhere and judges what a path finds in it. */
export function measureJson(gate: GateOf<'json'>, setting: MeasureSetting): Measure {
  const { url, headers, path, success, failure, name } = gate;
  const isOpen = url.protocol === 'http:' && !isLoopback(url);
  if (isOpen && Object.keys(headers).length > 0 && !setting.session.run.allowInsecureHttp) {
    throw new Stopped(
      'refused',
      `Gate ${name} would send its headers unencrypted to ${url.host}: use https:// in its url, ` +
        'or set allow-insecure-http: true.',
    );
  }
  return async (call) => {
    let body = '';
    const target = { url, headers, onBody: (text: string) => (body = text) };
    const { ok, detail } = await probeHttp(target, probeCall(setting, call));
    if (!ok) return { verdict: 'inconclusive', detail };
    return judgeDocument(body, { path, success, failure });
  };
}
