import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { EmulatorAddresses } from '@rollout-actions/emulator/addresses';
import { runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { createPrinter, shownLine } from './printer.ts';

/** What a scenario of the demo works with. */
export interface DemoContext {
  servers: EmulatorAddresses;
  /** Starts a scenario: prints a heading. */
  heading(title: string): void;
  say(text: string): void;
  /** Runs the committed bundle of an action as the runner would, and shows its log. */
  step(step: DemoStep): Promise<Readonly<Record<string, string>>>;
  /** Writes a file into the demo's folder; gives its path. */
  file(name: string, text: string): string;
  /** Prints what was shown: one line for each step. */
  table(): void;
}

export interface DemoStep {
  action: string;
  inputs: Readonly<Record<string, string>>;
  /** What this step shows, a few words for the table at the end. */
  title: string;
  /** Outputs to show. */
  show: readonly string[];
  /** The outcome that the scenario expects; another one ends the demo as failed. */
  outcome: string;
}

/** A context that prints to standard output and keeps its files in `folder`. */
export function createDemoContext(servers: EmulatorAddresses, folder: string): DemoContext {
  const print = createPrinter((line) => console.log(line));
  const rows: string[][] = [];
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  async function step({ action, inputs, title, show, outcome }: DemoStep) {
    print(`\n- uses: ./actions/${action}\n  with:`);
    for (const [name, value] of Object.entries(inputs)) {
      print(`    ${name}: ${shownInput(name, value)}`);
    }
    const onLine = (line: string) => {
      const text = shownLine(stripVTControlCharacters(line));
      if (text !== undefined) print(`  | ${text}`);
    };
    const { outputs, summary, exitCode, durationMs } = await runBundle({ action, inputs, onLine });
    for (const name of show) print(`  ${name} = ${outputs[name] ?? ''}`);
    file(`${action}-${randomUUID().slice(0, 8)}.md`, summary);
    const color = exitCode === 0 ? 'green' : 'red';
    const ended = outputs['outcome'] ?? '(none)';
    print(`  The step is ${color} (exit status ${exitCode}).`);
    rows.push([action, title, ended, color, (durationMs / 1000).toFixed(1)]);
    if (ended === outcome) return outputs;
    throw new Error(`${action} ended ${ended}, but this demo expects ${outcome}.`);
  }

  return {
    servers,
    file,
    step,
    say: print,
    heading: (title) => print(`\n== ${title} ${'='.repeat(Math.max(3, 76 - title.length))}`),
    table: () => print(`\n${alignedTable([TABLE_HEAD, ...rows])}`),
  };
}

const TABLE_HEAD = ['action', 'what it showed', 'outcome', 'step', 'seconds'];

function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = TABLE_HEAD.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function shownInput(name: string, value: string): string {
  if (/token|secret|password|key$/.test(name)) return '***';
  const [line = '', ...others] = value.trim().split('\n');
  return others.length > 0 ? `${line} …` : line;
}
