import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { repositoryName } from '@rollout-actions/tooling/docs/documents';
import { z } from 'zod';

const Line = z.looseObject({
  job: z.string().optional(),
  msg: z.string().default(''),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
  stepID: z.array(z.string()).optional(),
  jobResult: z.string().optional(),
});

/** What a workflow that ran by `act` left behind. */
export interface WorkflowRun {
  exitCode: number | null;
  /** Result of each job, by its name. */
  jobs: Readonly<Record<string, string>>;
  /** `step.output` → value. */
  outputs: Readonly<Record<string, string>>;
  log: string;
}

/** What a workflow runs with besides its file. */
export interface WorkflowContext {
  vars?: Readonly<Record<string, string>>;
  secrets?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  /** The name of the event, `push` if none is given. */
  event?: string;
  /** Its payload. */
  payload?: object;
  /** The folder that stands for the checked-out repository, this one if none is given. */
  repository?: string;
  /** The folder that stands for our release `v1`. */
  release?: string;
}

/** Jobs run on this machine, not in a container. */
const platforms = ['ubuntu-latest', 'self-hosted'].flatMap((label) => [
  '--platform',
  `${label}=-self-hosted`,
]);

/** Runs a workflow file on this machine with act. */
export async function runWorkflow(file: string, context: WorkflowContext): Promise<WorkflowRun> {
  const { vars, secrets, env, event = 'push', payload = {}, repository = ROOT, release } = context;
  using cache = temporaryFolder({ 'event.json': JSON.stringify(payload) });
  const flags = (flag: string, all: Readonly<Record<string, string>> = {}) =>
    Object.entries(all).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const child = spawn(
    'act',
    [
      event,
      ...['--workflows', file, ...platforms],
      ...(release === undefined ? [] : ['--local-repository', `${repositoryName()}@v1=${release}`]),
      ...['--no-recurse', '--no-cache-server', '--json', '--action-cache-path', cache.path],
      ...['--eventpath', join(cache.path, 'event.json')],
      ...[...flags('--var', vars), ...flags('--secret', secrets), ...flags('--env', env)],
    ],
    {
      cwd: repository,
      env: { ...process.env, ACT_DISABLE_VERSION_CHECK: '1', XDG_CACHE_HOME: cache.path },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const lines: z.infer<typeof Line>[] = [];
  let rest = '';
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = readLine(text);
    if (line === undefined) rest += `${text}\n`;
    else lines.push(line);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    rest += text;
  });
  const [exitCode] = await once(child, 'close');
  return { exitCode, ...sorted(lines), log: lines.map(({ msg }) => msg).join('\n') + rest };
}

function readLine(text: string): z.infer<typeof Line> | undefined {
  try {
    return Line.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function sorted(lines: readonly z.infer<typeof Line>[]) {
  const jobs: Record<string, string> = {};
  const outputs: Record<string, string> = {};
  for (const { job, jobResult, command, name, arg, stepID } of lines) {
    if (job !== undefined && jobResult !== undefined)
      jobs[(job.split('/').at(-1) ?? job).trim()] = jobResult;
    if (command === 'set-output' && name !== undefined) {
      outputs[`${stepID?.[0]}.${name}`] = arg ?? '';
    }
  }
  return { jobs, outputs };
}
