import { certificateWithKey } from '@rollout-actions/action/inputs/common';
import type { Problem, Rule } from '@rollout-actions/action/inputs/define';
import { PROVIDERS } from '../providers/index.ts';
import type { Provider } from '../providers/provider.ts';
import type { Target } from '../targets/target.ts';
import { diagnosticOf } from '../targets/targets-field.ts';
import type { WaitFields } from './fields.ts';

const readableTargets: Rule<WaitFields> = {
  needs: ['targets'],
  check({ targets: { targets, faults } }) {
    if (faults.length === 0) return noTargets(targets);
    const lines = faults.map(({ line }) => line);
    const which = lines.length === 1 ? `line ${lines[0]} is` : `lines ${lines.join(', ')} are`;
    return {
      input: 'targets',
      accepted: `one target a line; ${which} none, as shown below`,
      diagnostic: diagnosticOf(faults),
    };
  },
};

function noTargets(targets: readonly Target[]): Problem | undefined {
  return targets.length > 0 ? undefined : { input: 'targets', accepted: 'at least one target' };
}

const enoughForTheQuorum: Rule<WaitFields> = {
  needs: ['targets', 'mode'],
  check({ targets: { targets, faults }, mode }) {
    const count = targets.length + faults.length;
    if (mode.kind !== 'quorum' || mode.count <= count) return undefined;
    const most = count === 1 ? 'at most quorum:1, there is one target' : `at most quorum:${count}`;
    return { input: 'mode', accepted: `all, any, or ${most}, as many as there are targets` };
  },
};

/** The states of an input have to be known to some target, and each target has to know one. */
function knownStates(input: 'until' | 'fail-on'): Rule<WaitFields> {
  return {
    needs: ['targets', input],
    check(values) {
      const { targets } = values.targets;
      const states = input === 'until' ? values.until : values.failOn;
      const free = targets.filter((target) => states.length > 0 && !ownStates(target, input));
      const foreign = states.filter(
        (state) =>
          free.length > 0 && !free.some((target) => target.lifecycle.states.includes(state)),
      );
      const [lost] = free.filter(
        (target) =>
          input === 'until' && !states.some((state) => target.lifecycle.states.includes(state)),
      );
      if (foreign.length > 0) {
        return { input, accepted: `states of the targets; none knows ${foreign.join(', ')}` };
      }
      if (lost === undefined) return undefined;
      const known = lost.lifecycle.states.join(', ');
      return { input, accepted: `a state for ${lost.name} too, or its own until=: ${known}` };
    },
  };
}

function ownStates(target: Target, input: 'until' | 'fail-on') {
  return input === 'until' ? target.until : target.failOn;
}

const eitherWantedOrBad: Rule<WaitFields> = {
  needs: ['until', 'fail-on'],
  check({ until, failOn }) {
    const both = until.filter((state) => failOn.includes(state));
    if (both.length === 0) return undefined;
    return { input: 'fail-on', accepted: `states that until does not have: ${both.join(', ')}` };
  },
};

/** The rule of a provider, for runs that have targets of it. */
function onlyWithTargets({ name }: Provider, rule: Rule<WaitFields>): Rule<WaitFields> {
  return {
    needs: ['targets', ...rule.needs],
    check(values) {
      const isAsked = values.targets.targets.some(({ provider }) => provider === name);
      return isAsked ? rule.check(values) : undefined;
    },
  };
}

/** How the inputs have to fit together. */
export const rules: readonly Rule<WaitFields>[] = [
  readableTargets,
  enoughForTheQuorum,
  knownStates('until'),
  knownStates('fail-on'),
  eitherWantedOrBad,
  ...PROVIDERS.flatMap((provider) => provider.rules.map((rule) => onlyWithTargets(provider, rule))),
  certificateWithKey,
];
