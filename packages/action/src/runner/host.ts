import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import * as core from '@actions/core';
import { nodeCrypto } from '@rollout-actions/client/built-in';
import { type Clock, systemClock } from '@rollout-actions/client/time/clock';
import type { Environment } from '../inputs/source.ts';
import type { Toolkit } from './toolkit.ts';

/** The process an action runs in, so that a test can give its own. */
export interface Host {
  env: Environment;
  /** Which of the two scripts was run. Never taken from the environment, which any step can set. */
  step: 'main' | 'post';
  /** Of Node, such as `24.11.0`. */
  nodeVersion: string;
  clock: Clock;
  /** Uniform in [0, 1). */
  random(): number;
  /** Prints one line. */
  print(line: string): void;
  /** Commands and files of the runner. */
  toolkit: Toolkit;
  onSignal(listener: (signal: NodeJS.Signals) => void): void;
  /** Errors that nobody caught. */
  onFault(listener: (error: unknown) => void): void;
  setExitCode(code: 0 | 1): void;
  /** Ends the process with the exit code that is set, once all that was printed is out. */
  exit(): void;
  /**
   * Everything is reported: what is still under way, such as the DNS query of a name that nothing
   * can break off, keeps the process alive no longer than a moment.
   */
  forceExitSoon(): void;
}

/** Set by the script of the post step before it loads the bundle of the main step. */
const POST_MARK = Symbol.for('rollout-actions.post');

/** What ends by itself takes less. */
const MOMENT_MS = 20;

/** This very process. */
export const thisProcess: Host = {
  env: process.env,
  step: Reflect.get(globalThis, POST_MARK) === true ? 'post' : 'main',
  nodeVersion: process.versions.node,
  clock: systemClock,
  random: () => Math.random(),
  print: (line) => {
    process.stdout.write(`${line}\n`);
  },
  toolkit: {
    ...core,
    setOutput: pairWriter('GITHUB_OUTPUT'),
    saveState: pairWriter('GITHUB_STATE'),
  },
  onSignal(listener) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, listener);
  },
  onFault(listener) {
    process.on('uncaughtException', listener);
    process.on('unhandledRejection', listener);
  },
  setExitCode: (code) => {
    process.exitCode = code;
  },
  exit,
  // The timer of such a signal does not keep the process alive by itself.
  forceExitSoon: () => AbortSignal.timeout(MOMENT_MS).addEventListener('abort', exit),
};

// Standard output can be a pipe that is written behind our back; its callback says it is empty.
function exit(): void {
  process.stdout.write('', () => process.exit());
}

/**
 * Appends a name and its text to a file of the runner, in the forms that GitHub documents. Every
 * run writes such pairs, nearly all of one line: those need no delimiter, and so no `node:crypto`,
 * which the toolkit loads for it and which takes a sixth of the time in which Node itself starts.
 */
function pairWriter(variable: string): (name: string, text: string) => void {
  return (name, text) => {
    const file = process.env[variable] ?? '';
    appendFileSync(
      file,
      `${/[\r\n]/.test(text) ? linesPair(name, text) : `${name}=${text}`}${EOL}`,
    );
  };
}

/** The delimiter is new for each text, so that nobody can write one that ends before its end. */
function linesPair(name: string, text: string): string {
  const delimiter = `ghadelimiter_${nodeCrypto().randomUUID()}`;
  if (text.includes(delimiter)) throw new Error(`the text of ${name} contains its delimiter`);
  return [`${name}<<${delimiter}`, text, delimiter].join(EOL);
}
