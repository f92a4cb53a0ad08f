import { commonInputs } from '@rollout-actions/action/inputs/common';
import { fieldOf, type OpenField } from '@rollout-actions/action/inputs/field';
import { list } from '@rollout-actions/action/inputs/list';
import { duration } from '@rollout-actions/action/inputs/number';
import { choice } from '@rollout-actions/action/inputs/text';
import { DURATION_FORM, parseDuration } from '@rollout-actions/client/time/duration';
import type { Mode } from '@rollout-actions/client/wait/mode';
import { PROVIDER_FIELDS } from '../providers/index.ts';
import { targetsField } from '../targets/targets-field.ts';

const MIN_INTERVAL_MS = 100;

const onlyLeave = () => choice('leave').default('leave');

/** All inputs, by their names in `action.yml`; those of a provider are declared in its folder. */
export const fields = {
  ...commonInputs({ timeout: '10m', onTimeout: onlyLeave(), onCancel: onlyLeave() }),
  targets: targetsField(),
  until: list().default(''),
  'fail-on': list().default(''),
  mode: mode().default('all'),
  'discovery-timeout': duration().default('2m'),
  interval: interval().default('auto'),
  'stable-for': duration().default('0s'),
  grace: duration().default('0s'),
  'on-superseded': choice('fail', 'follow').default('fail'),
  'on-stale-failure': choice('fail', 'wait').default('fail'),
  ...PROVIDER_FIELDS,
};

export type WaitFields = typeof fields;

/** How many of the targets have to reach their state. */
function mode(): OpenField<Mode> {
  const accepts = 'all, any, or quorum:<n> with a whole number above 0';
  return fieldOf<Mode>({
    accepts,
    parse(given) {
      if (given === 'all' || given === 'any') return { ok: true, value: { kind: given } };
      const count = /^quorum:([1-9]\d{0,5})$/.exec(given)?.[1];
      if (count === undefined) return { ok: false, accepted: accepts };
      return { ok: true, value: { kind: 'quorum', count: Number(count) } };
    },
  });
}

/** ms between reads of what is polled; undefined leaves that to each provider. */
function interval(): OpenField<number | undefined> {
  const accepts = `auto, or ${DURATION_FORM}, at least 100ms`;
  return fieldOf<number | undefined>({
    accepts,
    parse(given) {
      if (given === 'auto') return { ok: true, value: undefined };
      const ms = parseDuration(given);
      if (ms === undefined || ms < MIN_INTERVAL_MS) return { ok: false, accepted: accepts };
      return { ok: true, value: ms };
    },
  });
}
