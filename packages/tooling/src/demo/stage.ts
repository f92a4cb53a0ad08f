import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { EmulatorAddresses } from '@rollout-actions/runner-harness/emulator-process';
import { runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { shownLine } from './shown-line.ts';

/** Where a chapter of the demo plays. */
export interface Stage {
  servers: EmulatorAddresses;
  /** A heading. */
  chapter(title: string): void;
  say(text: string): void;
  /** Runs the committed bundle of an action as the runner would, and shows its log. */
  step(step: DemoStep): Promise<Readonly<Record<string, string>>>;
  /** Writes a file into the demo's folder; gives its path. */
  file(name: string, text: string): string;
}

export interface DemoStep {
  action: string;
  inputs: Readonly<Record<string, string>>;
  /** Outputs to show. */
  show: readonly string[];
  /** The outcome that belongs into the story; another one ends the demo as failed. */
  outcome: string;
}

/** A stage that prints to standard output and keeps its files in `folder`. */
export function createStage(servers: EmulatorAddresses, folder: string): Stage {
  const say = (text: string) => console.log(text);
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return {
    servers,
    say,
    file,
    chapter: (title) => say(`\n== ${title} ${'='.repeat(Math.max(3, 76 - title.length))}`),
    async step({ action, inputs, show, outcome }) {
      const asked = Object.entries(inputs).map(([name, value]) => `${name}: ${shown(name, value)}`);
      say(`\n- uses: ./actions/${action}\n  with: { ${asked.join(', ')} }`);
      const onLine = (line: string) => {
        const shown = shownLine(stripVTControlCharacters(line));
        if (shown !== undefined) say(`  | ${shown}`);
      };
      const { outputs, summary, exitCode } = await runBundle({ action, inputs, onLine });
      for (const name of show) say(`  ${name} = ${outputs[name] ?? ''}`);
      const summaryFile = file(`${action}-${randomUUID().slice(0, 8)}.md`, summary);
      say(`  exit status ${exitCode}; summary in ${summaryFile}`);
      if (outputs['outcome'] === outcome) return outputs;
      throw new Error(`${action} ended ${outputs['outcome']}, the story wants ${outcome}`);
    },
  };
}

function shown(name: string, value: string): string {
  return /token|secret|password|key$/.test(name) ? '***' : firstLine(value);
}

function firstLine(text: string): string {
  const [line = '', ...others] = text.trim().split('\n');
  return others.length > 0 ? `${line} …` : line;
}
