import { drawBinomial } from '@rollout-actions/analysis/binomial';
import type { Look } from '@rollout-actions/analysis/look';

/** A service that is being rolled out, as a gate sees it. */
export interface Service {
  requestsPerSecond: number;
  /** The part of the requests that the canary gets. */
  canaryShare: number;
  /** The part of the requests of the stable version that are events. */
  eventRate: number;
  /** Event rate of the canary, as multiple of that of the stable version. */
  ratio: number;
  intervalSeconds: number;
  /** Load and event rate do not vary in time. */
  isSteady?: boolean;
}

// Not in step with each other, so that a busy time is now a good and now a bad one.
const LOAD_PERIOD_SECONDS = 1_500;
const RATE_PERIOD_SECONDS = 1_100;
const LOAD_SWING = 0.5;
const RATE_SWING = 0.8;

/** One run of a service: its looks in turn, with a load and an event rate that vary in time. */
export function startService(service: Service, random: () => number): () => Look {
  const {
    requestsPerSecond,
    canaryShare,
    eventRate,
    ratio,
    intervalSeconds,
    isSteady = false,
  } = service;
  const loadPhase = 2 * Math.PI * random();
  const ratePhase = 2 * Math.PI * random();
  let seconds = 0;
  return () => {
    const load = 1 + (isSteady ? 0 : LOAD_SWING) * wave(seconds / LOAD_PERIOD_SECONDS, loadPhase);
    const rate =
      eventRate *
      (1 + (isSteady ? 0 : RATE_SWING) * wave(seconds / RATE_PERIOD_SECONDS, ratePhase));
    seconds += intervalSeconds;
    const expected = requestsPerSecond * load * intervalSeconds;
    const total = Math.floor(expected) + (random() < expected % 1 ? 1 : 0);
    const canary = drawBinomial(random, total, canaryShare);
    return {
      canary: { events: drawBinomial(random, canary, Math.min(1, rate * ratio)), total: canary },
      stable: { events: drawBinomial(random, total - canary, rate), total: total - canary },
    };
  };
}

function wave(turns: number, phase: number): number {
  return Math.sin(2 * Math.PI * turns + phase);
}
