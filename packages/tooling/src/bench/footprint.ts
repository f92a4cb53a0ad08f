import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadedCode } from '@rollout-actions/runner-harness/loaded-code';
import { peakMemory } from './measures/peak-memory.ts';
import { BARE_NODE, prepareSubjects, type Subject } from './measures/subjects.ts';
import { type Bench, type Figure, worst } from './table.ts';

const GOALS = {
  mebibytes: { what: 'peak memory of a run with one GET', goal: 64, unit: ' MiB' },
  loaded: { what: 'JavaScript loaded for it', goal: 1_300, stretch: 1_150, unit: ' kB' },
  gzip: { what: 'the same, gzip', goal: 320, stretch: 290, unit: ' kB' },
  all: { what: 'all JavaScript of an action', goal: 2_600, stretch: 2_200, unit: ' kB' },
} as const satisfies Record<string, Figure | Omit<Figure, 'measured'>>;

type What = keyof typeof GOALS;
const WHATS: readonly What[] = ['mebibytes', 'loaded', 'gzip', 'all'];

/** How much memory a bundle takes, and how much JavaScript it has and loads. */
export const bench: Bench = {
  async measure({ pairs }) {
    await using subjects = await prepareSubjects();
    const bare = peakMemory(BARE_NODE, pairs);
    const actions = subjects.actions.map((one) => footprintOf(one, pairs));
    const peers = subjects.peers.map((one) => footprintOf(one, pairs));
    const stretch = (what: What) => ('stretch' in GOALS[what] ? GOALS[what].stretch : '');
    return {
      tables: [
        {
          title: 'Memory and size',
          head: ['', 'peak MiB', 'kB loaded', 'kB loaded, gzip', 'kB in all'],
          rows: [
            ['`node -e 0`', bare.toFixed(1), '', '', ''],
            ...actions.map(row),
            ['goal', ...WHATS.map((what) => String(GOALS[what].goal))],
            ['stretch', ...WHATS.map((what) => String(stretch(what)))],
            ...peers.map(row),
            ['best of 24 other actions', '62', '', '', '470'],
            ['largest of the 24', '112', '', '', '5900'],
          ],
          note:
            'Of a run with one GET. Memory is the most that the process had (its resident set), ' +
            'the median of several runs. Loaded is the JavaScript of the bundle that this run ' +
            'reads, in all is what the action has; kB are 1,000 bytes, licences not counted.',
        },
      ],
      figures: WHATS.map((what) => ({
        ...GOALS[what],
        ...worst(Object.fromEntries(actions.map((one) => [one.name, one[what]]))),
      })),
    };
  },
};

type Footprint = Readonly<Record<What, number>> & { name: string };

function footprintOf({ name, folder, oneRead }: Subject, pairs: number): Footprint {
  const { bytes, gzipBytes } = loadedCode(oneRead);
  return {
    name,
    mebibytes: peakMemory(oneRead, pairs),
    loaded: bytes / 1_000,
    gzip: gzipBytes / 1_000,
    all: bundleBytes(folder) / 1_000,
  };
}

function row({ name, mebibytes, loaded, gzip, all }: Footprint): string[] {
  return [name, mebibytes.toFixed(1), ...[loaded, gzip, all].map((one) => one.toFixed(0))];
}

/** The code in a folder, chunks included. */
function bundleBytes(folder: string): number {
  const files = readdirSync(folder).filter((name) => /\.c?js$/.test(name));
  return files.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
}
