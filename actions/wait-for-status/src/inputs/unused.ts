import type { ValuesOf } from '@rollout-actions/action/inputs/define';
import type { Fields } from '../inputs.ts';
import { has, hasKind } from './families.ts';

type InputName = keyof Fields & string;

/** The inputs that play no part with these targets. */
export function unusedInputs({ targets: { targets } }: ValuesOf<Fields>): InputName[] {
  const unless = (isUsed: boolean, ...names: InputName[]) => (isUsed ? [] : names);
  const isPolled = ['edgegap', 'github', 'probe'] as const;
  return [
    ...unless(
      has(targets, 'emqx'),
      'emqx-api-url',
      'emqx-api-key',
      'emqx-api-secret',
      'emqx-budget-share',
    ),
    ...unless(has(targets, 'edgegap'), 'edgegap-api-url', 'edgegap-token'),
    ...unless(
      has(targets, 'nomad'),
      'nomad-address',
      'nomad-token',
      'nomad-namespace',
      'nomad-region',
    ),
    ...unless(hasKind(targets, 'http'), 'expect-status', 'expect-body', 'expect-header'),
    ...unless(hasKind(targets, 'http', 'websocket'), 'request-headers'),
    ...unless(hasKind(targets, 'udp'), 'probe-payload', 'probe-expect'),
    ...unless(
      isPolled.some((family) => has(targets, family)),
      'interval',
    ),
  ];
}
