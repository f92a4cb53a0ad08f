import { type NodeProcess, runProcess } from '@rollout-actions/runner-harness/run-process';
import { BARE_NODE, prepareSubjects, type Subject } from './measures/subjects.ts';
import { type Bench, type Figure, medianRatio, worst } from './table.ts';

const RUNS = ['inputError', 'oneRead', 'overTls'] as const;
type Run = (typeof RUNS)[number];

const GOALS: Readonly<Record<Run, Pick<Figure, 'what' | 'goal' | 'stretch'>>> = {
  inputError: { what: 'input error / `node -e 0`', goal: 1.6, stretch: 1.35 },
  oneRead: { what: 'run with one GET / `node -e 0`', goal: 3.2, stretch: 2.7 },
  overTls: { what: 'the same over TLS / `node -e 0`', goal: 3.6 },
};

/** How long a bundle takes from its start to its end. */
export const bench: Bench = {
  async measure({ pairs }) {
    await using subjects = await prepareSubjects();
    const itself = ratioToBareNode(BARE_NODE, pairs);
    const actions = subjects.actions.map((one) => timesOf(one, pairs));
    const peers = subjects.peers.map((one) => timesOf(one, pairs));
    const goals = RUNS.map((run) => GOALS[run]);
    return {
      tables: [
        {
          title: 'Time of a whole run',
          head: ['', 'input error', 'one GET', 'one GET over TLS'],
          rows: [
            ['`node -e 0`, by itself', ...RUNS.map(() => itself.toFixed(2))],
            ...actions.map(row),
            ['goal', ...goals.map(({ goal }) => goal.toFixed(2))],
            ['stretch', ...goals.map(({ stretch }) => stretch?.toFixed(2) ?? '')],
            ...peers.map(row),
            ['best of 24 other actions', '2.32', '', ''],
            ['largest of the 24', '8.11', '', ''],
          ],
          note:
            `Whole processes, as times of \`node -e 0\`: medians of ${pairs} pairs run in turn. ` +
            'The first line is `node -e 0` beside itself, so how far it is from 1 is the noise ' +
            'of the machine. An input error is found before anything is sent. One GET is sent ' +
            'to a server on loopback, and outputs and summary are written; over TLS the ' +
            'certificate is of an authority that only the step knows. The peers were bundled ' +
            'by plain ncc and run here; the other actions were measured once, in their releases.',
        },
      ],
      figures: RUNS.map((run) => ({
        ...GOALS[run],
        ...worst(Object.fromEntries(actions.map(({ name, times }) => [name, times[run]]))),
      })),
    };
  },
};

interface Times {
  name: string;
  times: Readonly<Record<Run, number>>;
}

function timesOf(subject: Subject, pairs: number): Times {
  const ratio = (run: Run) => ratioToBareNode(subject[run], pairs);
  const times = { inputError: ratio('inputError'), oneRead: ratio('oneRead') };
  return { name: subject.name, times: { ...times, overTls: ratio('overTls') } };
}

function row({ name, times }: Times): string[] {
  return [name, ...RUNS.map((run) => times[run].toFixed(2))];
}

function ratioToBareNode(subject: NodeProcess, pairs: number): number {
  const elapsedMs = (one: NodeProcess) => runProcess(one).elapsedMs;
  const base = () => elapsedMs(BARE_NODE);
  return medianRatio({ pairs, base, subject: () => elapsedMs(subject) });
}
