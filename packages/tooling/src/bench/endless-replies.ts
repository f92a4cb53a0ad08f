import type { EmulatorAddresses } from '@rollout-actions/emulator/addresses';
import { READ_INPUTS } from '@rollout-actions/runner-harness/read-inputs';
import type { NodeProcess } from '@rollout-actions/runner-harness/run-process';
import { peakMemory } from './peak-memory.ts';
import { actionProcess, measuredActions, prepareSubjects } from './subjects.ts';
import { type Bench, worst } from './table.ts';

const GOAL_MIB = 16;
// A probe goes on until it is answered as it should be; the others end at the first such reply.
const UNTIL_ANSWERED = { timeout: '3s', 'expect-body': 'never' };
const MORE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'wait-for-status': UNTIL_ANSWERED,
};

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
    const plain = subjects.actions.map(({ name, oneRead }) => [name, peakMemory(oneRead, pairs)]);
    const plainMib = Object.fromEntries(plain);
    const withEndless = peaks(endless, pairs);
    await setBombs(addresses);
    const withBomb = peaks(addresses, pairs);
    const above = (all: Record<string, number>) =>
      Object.fromEntries(Object.entries(all).map(([name, mib]) => [name, mib - plainMib[name]]));
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
            '`wait-for-status` reads such replies again and again for 3 s.',
        },
      ],
      figures: [
        { what: 'a bomb, above the plain run', goal: GOAL_MIB, unit: ' MiB', ...worst(bomb) },
        { what: 'an endless body', goal: GOAL_MIB, unit: ' MiB', ...worst(body) },
      ],
    };
  },
};

function peaks(addresses: EmulatorAddresses, pairs: number): Record<string, number> {
  return Object.fromEntries(
    measuredActions().map((name) => {
      using run: NodeProcess & Disposable = actionProcess(
        name,
        { ...READ_INPUTS[name]?.(addresses), ...MORE[name] },
        1,
      );
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
