import type { EmulatorAddresses } from '@rollout-actions/emulator/addresses';
import { READ_INPUTS } from '@rollout-actions/runner-harness/read-inputs';
import { peakMemory } from './measures/peak-memory.ts';
import { actionProcess, measuredActions, prepareSubjects } from './measures/subjects.ts';
import { type Bench, worst } from './table.ts';

const GOAL_MIB = 16;
// What a probe expects of a body makes it read the body, and goes on until the body is like that.
const MORE: Readonly<Record<string, Readonly<Record<'plain' | 'bad', Inputs>>>> = {
  'wait-for-status': {
    plain: { 'expect-body': '[', timeout: '30s' },
    bad: { 'expect-body': 'never', timeout: '1s' },
  },
};

type Inputs = Readonly<Record<string, string>>;

/** What replies cost that nobody can read to their end. */
export const bench: Bench = {
  async measure({ pairs }) {
    await using subjects = await prepareSubjects();
    const { addresses, servers } = subjects;
    const { endless: url } = servers;
    const endless = {
      emqx: { ...addresses.emqx, url },
      edgegap: { ...addresses.edgegap, url },
      nomad: { ...addresses.nomad, url },
    };
    const plainMib = peaks('plain', addresses, pairs);
    const withEndless = peaks('bad', endless, pairs);
    await setBombs(addresses);
    const withBomb = peaks('bad', addresses, pairs);
    const above = (all: Record<string, number>) =>
      Object.fromEntries(
        Object.entries(all).map(([name, mib]) => [name, mib - (plainMib[name] ?? 0)]),
      );
    const [bomb, body] = [above(withBomb), above(withEndless)];
    const shown = (mib: number | undefined) => (mib ?? 0).toFixed(1);
    return {
      tables: [
        {
          title: 'Replies without end',
          head: ['', 'plain run, MiB', 'bomb, MiB more', 'endless body, MiB more'],
          rows: [
            ...measuredActions().map((name) => [
              name,
              ...[plainMib[name], bomb[name], body[name]].map(shown),
            ]),
            ['goal', '', String(GOAL_MIB), String(GOAL_MIB)],
          ],
          note:
            'Peak memory of a run with one GET, and how much more it takes where the reply is ' +
            '400 MiB compressed to 400 kB (bomb) or never ends (endless body): medians. ' +
            '`wait-for-status` searches the body in all three, and reads the last two again and ' +
            'again for a second.',
        },
      ],
      figures: [
        { what: 'a bomb, above the plain run', goal: GOAL_MIB, unit: ' MiB', ...worst(bomb) },
        { what: 'an endless body', goal: GOAL_MIB, unit: ' MiB', ...worst(body) },
      ],
    };
  },
};

function peaks(
  kind: 'plain' | 'bad',
  addresses: EmulatorAddresses,
  pairs: number,
): Record<string, number> {
  return Object.fromEntries(
    measuredActions().map((name) => {
      const given = { ...READ_INPUTS[name]?.(addresses), ...MORE[name]?.[kind] };
      using run = actionProcess(name, given, kind === 'plain' ? 0 : 1);
      return [name, peakMemory(run, pairs)];
    }),
  );
}

/** Lets the emulator answer every read with a bomb from now on. */
async function setBombs({ emqx, edgegap, nomad }: EmulatorAddresses): Promise<void> {
  for (const { url } of [emqx, edgegap, nomad]) {
    const { origin } = new URL(url);
    const body = JSON.stringify({ match: { method: 'GET' }, fault: 'bomb' });
    const response = await fetch(`${origin}/__emulator__/faults`, { method: 'POST', body });
    if (!response.ok) throw new Error(`The emulator refused the fault: ${response.status}`);
  }
}
