import { delimiter, resolve } from 'node:path';
import { ActionError } from '@rollout-actions/action/action-error';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { type CommandEnd, runCommand } from '@rollout-actions/probe/command/run-command';
import type { GateOf } from '../inputs/schema.ts';
import type { Finding, GateContext, Measure } from '../types.ts';

/** As sendmail and others have it: a passing trouble, EX_TEMPFAIL of sysexits.h. */
const INCONCLUSIVE_STATUS = 75;

// Without these most programs do not start. By the last one the runner finds what a killed step
// has left behind.
const ALWAYS = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'USERPROFILE',
  'LANG',
  'RUNNER_TRACKING_ID',
];

/** Runs a command: status 0 passes, 75 is inconclusive, everything else fails. */
export function measureCommand(gate: GateOf<'command'>, context: GateContext): Measure {
  const { run } = context;
  refuseWindows(gate.name);
  const workspace = run.env('GITHUB_WORKSPACE') || '.';
  return async (call) => {
    const command = {
      words: gate.command,
      directory: resolve(workspace, gate.directory ?? '.'),
      environment: environmentFor(gate, context),
    };
    const kill = (pid: number, signal: NodeJS.Signals) => void process.kill(pid, signal);
    const end = await runCommand(command, { ...call, kill, clock: run.world.clock });
    return { ...evaluateEnd(end, call.timeoutMs, gate.command[0] ?? ''), output: outputOf(end) };
  };
}

/** There is no way to find all that a command has started there, so it could not be ended. */
function refuseWindows(name: string): void {
  if (process.platform !== 'win32') return;
  throw new ActionError(
    'refused',
    `Gate ${name}: command gates need a runner with Linux or macOS.`,
  );
}

/**
 * What little the command gets: the names let through, what the step is about, where the canaries
 * are and, only with `pass-token`, the step's identity. A Nomad CLI needs nothing else.
 */
function environmentFor(gate: GateOf<'command'>, context: GateContext): Record<string, string> {
  const { run, toolFolders, canaries } = context;
  const addresses = Object.fromEntries(canaries.map(({ id, ports }) => [id, ports]));
  const given = [...ALWAYS, ...gate.environment].flatMap((name) => {
    const value = run.env(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const environment = Object.fromEntries(given);
  const path = [...toolFolders, environment['PATH'] ?? ''].filter((part) => part !== '');
  return {
    ...environment,
    ...nomadVariables(context),
    ...(gate['pass-token'] ? tokenOf(context) : {}),
    PATH: path.join(delimiter),
    CANARY_ADDRESSES: JSON.stringify(addresses),
  };
}

function nomadVariables({ address, nomad, snapshot }: GateContext): Record<string, string> {
  const { ID, JobID, JobVersion, Namespace } = snapshot.deployment;
  const { region } = nomad.scope;
  return {
    NOMAD_ADDR: address.href.replace(/\/$/, ''),
    NOMAD_NAMESPACE: Namespace,
    ...(region === undefined ? {} : { NOMAD_REGION: region }),
    DEPLOYMENT_ID: ID,
    JOB_ID: JobID,
    JOB_VERSION: String(JobVersion),
  };
}

function tokenOf({ nomad }: GateContext): Record<string, string> {
  const token = nomad.token?.();
  return token === undefined ? {} : { NOMAD_TOKEN: token };
}

function evaluateEnd({ how }: CommandEnd, timeoutMs: number, program: string): Finding {
  switch (how.kind) {
    case 'exited':
      return { verdict: verdictOf(how.status), detail: `${program} ended with ${how.status}` };
    case 'killed':
      return { verdict: 'fail', detail: `${program} was killed by ${how.by}` };
    case 'timed-out': {
      const detail = `${program} did not end within ${formatDuration(timeoutMs)} and was killed`;
      return { verdict: 'fail', detail };
    }
    case 'not-started':
      return {
        verdict: 'inconclusive',
        detail: `${program} could not be started (${how.why}): check it and its directory`,
      };
  }
}

function verdictOf(status: number): Finding['verdict'] {
  if (status === 0) return 'pass';
  return status === INCONCLUSIVE_STATUS ? 'inconclusive' : 'fail';
}

function outputOf({ stdout, stderr }: CommandEnd): string[] {
  return [...stdout, ...stderr.map((line) => `stderr: ${line}`)];
}
