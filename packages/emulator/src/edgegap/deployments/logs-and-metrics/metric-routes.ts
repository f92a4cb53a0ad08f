import type { Answer, EmulatorRequest, Route } from '../../../core/http/exchange.ts';
import { endpoint, refuse } from '../../http/endpoint.ts';
import { knownDeployment, type Organisation } from '../../organisation.ts';
import { readTime } from '../../times.ts';
import type { Deployment } from '../deployment.ts';

/** The widths that `steps` may ask for, seconds. */
const steps: Record<string, number> = { '30s': 30, '1m': 60, '5m': 300, '10m': 600, '1h': 3600 };
const defaultStep = '1m';
const mostPoints = 1000;

interface Window {
  fromMs: number;
  toMs: number;
  stepMs: number;
}

function readBound(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  const ms = readTime(text);
  if (ms === undefined) throw refuse(400, `${name} must look like 2021-07-10 00:00:00.00.`);
  return ms;
}

function readWindow(query: URLSearchParams, deployment: Deployment, now: number): Window {
  const started = deployment.readyMs ?? deployment.createdMs;
  const fromMs = readBound(query, 'start_time', started);
  const toMs = readBound(query, 'end_time', Math.max(now, fromMs + 1));
  if (toMs <= fromMs) throw refuse(422, 'end_time must be later than start_time.');
  const seconds = steps[query.get('steps') ?? defaultStep];
  if (seconds === undefined) {
    throw refuse(400, `steps must be one of ${Object.keys(steps).join(', ')}.`);
  }
  if (!['true', 'false', null].includes(query.get('raw'))) {
    throw refuse(400, 'raw must be true or false.');
  }
  return { fromMs, toMs, stepMs: seconds * 1000 };
}

/** When there was a container in the window; at most the last 1,000 steps. */
function momentsIn(
  { fromMs, toMs, stepMs }: Window,
  deployment: Deployment,
  now: number,
): number[] {
  if (deployment.readyMs === undefined) return [];
  const first = Math.max(fromMs, deployment.readyMs);
  const last = Math.min(toMs, deployment.removedMs ?? now);
  const count = last < first ? 0 : Math.floor((last - first) / stepMs) + 1;
  const kept = Math.min(count, mostPoints);
  return Array.from({ length: kept }, (_, index) => first + (count - kept + index) * stepMs);
}

/** Numbers are texts here, as in the document. */
function series(moments: readonly number[], value: (ms: number) => number) {
  const iso = moments.map((ms) => new Date(ms).toISOString());
  return {
    labels: iso.map((text) => text.slice(11, 19)),
    datasets: moments.map((ms) => String(Math.round(value(ms)))),
    timestamps: iso.map((text) => text.replace('T', ' ').replace('Z', '')),
  };
}

function metrics(org: Organisation, request: EmulatorRequest): Answer {
  const deployment = knownDeployment(org, request);
  const now = org.platform.clock.now();
  const window = readWindow(request.query, deployment, now);
  const moments = momentsIn(window, deployment, now);
  const begun = deployment.readyMs ?? now;
  const wave = (ms: number, base: number) => base * (1 + Math.sin(ms / 60_000) / 4);
  const grown = (perSecond: number) => series(moments, (ms) => ((ms - begun) / 1000) * perSecond);
  const json = {
    total: {
      receive_total: grown(2400),
      transmit_total: grown(5200),
      disk_read_total: grown(100),
      disk_write_total: grown(40),
    },
    cpu: series(moments, (ms) => wave(ms, 300)),
    mem: series(moments, (ms) => wave(ms, 512)),
    network: {
      receive: series(moments, (ms) => wave(ms, 2400)),
      transmit: series(moments, (ms) => wave(ms, 5200)),
    },
  };
  return { status: 200, json };
}

/** GET /v1/metrics/deployment/{id}. */
export function metricRoutes(org: Organisation): Route[] {
  return [endpoint('GET', '/v1/metrics/deployment/:id', (request) => metrics(org, request))];
}
