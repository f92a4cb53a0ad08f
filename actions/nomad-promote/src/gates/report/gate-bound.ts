import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Gate } from '../inputs/schema.ts';

/** What a gate holds its value to, in the words of its inputs: `success < 0.01`. */
export function boundOf(gate: Gate): string {
  return partsOf(gate).join(', ');
}

function partsOf(gate: Gate): string[] {
  switch (gate.kind) {
    case 'http':
      return [
        ...(comparisons(gate).length > 0 ? comparisons(gate) : ['a good status']),
        ...latency(gate),
      ];
    case 'prometheus':
      return [...comparisons(gate), ...baselineLimits(gate)];
    case 'json':
      return comparisons(gate);
    case 'compare':
    case 'load':
      return [`tolerance ${gate.tolerance}`, `unacceptable ${gate.unacceptable}`];
    case 'command':
      return ['exit status 0'];
    case 'allocations':
      return [`max-restarts ${gate['max-restarts']}`, ...(gate['allow-oom'] ? [] : ['no OOM'])];
    case 'tcp':
    case 'udp':
    case 'mqtt':
      return ['it answers'];
  }
}

type Compared = { [Name in 'success' | 'failure']?: { text: string } | undefined };

function comparisons({ success, failure }: Compared): string[] {
  return [
    ...(success ? [`success ${success.text}`] : []),
    ...(failure ? [`failure ${failure.text}`] : []),
  ];
}

function latency({ 'max-latency': ms }: { 'max-latency'?: number | undefined }): string[] {
  return ms === undefined ? [] : [`max-latency ${formatDuration(ms)}`];
}

type Limits = { [Name in 'max-ratio' | 'max-difference']?: number | undefined };

function baselineLimits({ 'max-ratio': ratio, 'max-difference': difference }: Limits): string[] {
  return [
    ...(ratio === undefined ? [] : [`max-ratio ${ratio}`]),
    ...(difference === undefined ? [] : [`max-difference ${difference}`]),
  ];
}
