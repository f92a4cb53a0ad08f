import { certificateWithKey } from '@rollout-actions/action/inputs/common';
import type { Problem, Rule } from '@rollout-actions/action/inputs/define';
import { openWireProblem } from '@rollout-actions/action/inputs/open-wire';
import type { Fields } from '../inputs.ts';
import { pictureOf } from '../targets/picture.ts';
import type { Target } from '../targets/target.ts';
import { has, hasKind } from './families.ts';

const readableTargets: Rule<Fields> = {
  needs: ['targets'],
  check({ targets: { targets, faults } }) {
    if (faults.length === 0) return noTargets(targets);
    const lines = faults.map(({ line }) => line);
    const which = lines.length === 1 ? `line ${lines[0]} is` : `lines ${lines.join(', ')} are`;
    return {
      input: 'targets',
      accepted: `one target a line; ${which} none, as shown below`,
      picture: pictureOf(faults),
    };
  },
};

function noTargets(targets: readonly Target[]): Problem | undefined {
  return targets.length > 0 ? undefined : { input: 'targets', accepted: 'at least one target' };
}

const enoughForTheQuorum: Rule<Fields> = {
  needs: ['targets', 'mode'],
  check({ targets: { targets, faults }, mode }) {
    const count = targets.length + faults.length;
    if (mode.kind !== 'quorum' || mode.count <= count) return undefined;
    const most = count === 1 ? 'at most quorum:1, there is one target' : `at most quorum:${count}`;
    return { input: 'mode', accepted: `all, any, or ${most}, as many as there are targets` };
  },
};

/** The states of an input have to be known to some target, and each target has to know one. */
function knownStates(input: 'until' | 'fail-on'): Rule<Fields> {
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

const eitherWantedOrBad: Rule<Fields> = {
  needs: ['until', 'fail-on'],
  check({ until, failOn }) {
    const both = until.filter((state) => failOn.includes(state));
    if (both.length === 0) return undefined;
    return { input: 'fail-on', accepted: `states that until does not have: ${both.join(', ')}` };
  },
};

const keyOfEmqx: Rule<Fields> = {
  needs: ['targets', 'emqx-api-key', 'emqx-api-secret'],
  check({ targets, emqxApiKey, emqxApiSecret }) {
    if (!has(targets.targets, 'emqx')) return undefined;
    return [
      ...missing('emqx-api-key', emqxApiKey, 'the API key, for the emqx: targets'),
      ...missing('emqx-api-secret', emqxApiSecret, 'its secret, for the emqx: targets'),
    ];
  },
};

const keyOfEdgegap: Rule<Fields> = {
  needs: ['targets', 'edgegap-token'],
  check({ targets, edgegapToken }) {
    if (!has(targets.targets, 'edgegap')) return undefined;
    return missing('edgegap-token', edgegapToken, 'the key, for the edgegap: targets');
  },
};

const tokenOfGithub: Rule<Fields> = {
  needs: ['targets', 'github-token'],
  check({ targets, githubToken }) {
    if (!has(targets.targets, 'github')) return undefined;
    return missing('github-token', githubToken, 'a token, for the github: targets');
  },
};

function missing(input: string, value: string | undefined, accepted: string): Problem[] {
  return value === undefined ? [{ input, accepted }] : [];
}

const noOpenWires: Rule<Fields> = {
  needs: [
    'targets',
    'emqx-api-url',
    'edgegap-api-url',
    'nomad-address',
    'nomad-token',
    'allow-insecure-http',
  ],
  check({ targets, emqxApiUrl, edgegapApiUrl, nomadAddress, nomadToken, allowInsecureHttp }) {
    const used = targets.targets;
    const wires = [
      { input: 'emqx-api-url', url: emqxApiUrl, hasCredentials: has(used, 'emqx') },
      { input: 'edgegap-api-url', url: edgegapApiUrl, hasCredentials: has(used, 'edgegap') },
      {
        input: 'nomad-address',
        url: nomadAddress,
        hasCredentials: has(used, 'nomad') && nomadToken !== undefined,
      },
    ];
    return wires.flatMap((wire) => openWireProblem({ ...wire, allowInsecureHttp }) ?? []);
  },
};

const noHeadersOnOpenWires: Rule<Fields> = {
  needs: ['targets', 'request-headers', 'allow-insecure-http'],
  check({ targets, requestHeaders, allowInsecureHttp }) {
    const hasCredentials = requestHeaders.size > 0 && hasKind(targets.targets, 'http', 'websocket');
    return targets.targets.flatMap(({ aim }) => {
      if (aim.kind !== 'http' && aim.kind !== 'websocket') return [];
      // What holds for http holds for ws, which begins as http.
      const url = new URL(aim.url.href.replace(/^ws/, 'http'));
      const wire = { input: 'request-headers', url, hasCredentials, allowInsecureHttp };
      return openWireProblem(wire) ?? [];
    });
  },
};

const oneNamespace: Rule<Fields> = {
  needs: ['nomad-namespace'],
  check({ nomadNamespace }) {
    if (nomadNamespace !== '*') return undefined;
    return { input: 'nomad-namespace', accepted: 'one namespace' };
  },
};

/** What has to fit together among the inputs. */
export const rules: readonly Rule<Fields>[] = [
  readableTargets,
  enoughForTheQuorum,
  knownStates('until'),
  knownStates('fail-on'),
  eitherWantedOrBad,
  keyOfEmqx,
  keyOfEdgegap,
  tokenOfGithub,
  noOpenWires,
  noHeadersOnOpenWires,
  oneNamespace,
  certificateWithKey,
];
