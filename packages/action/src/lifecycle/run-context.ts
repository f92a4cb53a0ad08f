import type { ProxySettings } from '@rollout-actions/client/http/endpoint';
import { proxySecrets } from '@rollout-actions/client/http/proxy';
import { createSecrets, type Secrets } from '@rollout-actions/client/http/redaction/secrets';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import type { ActionRun } from '../action-run.ts';
import { Cancelled, type CleanupDeadlines, createCleanupDeadlines } from '../cleanup.ts';
import type { Fields, InputsDefinition } from '../inputs/define.ts';
import { type InputsRead, readInputs } from '../inputs/read.ts';
import { prepareFields, secretTexts } from '../inputs/source.ts';
import { createOutputs, type OutputsInHand } from '../outputs.ts';
import { createRunReport, type RunReport } from '../report/run-report.ts';
import { createRunnerFiles, type RunnerFiles } from '../runner/files.ts';
import type { Host } from '../runner/host.ts';
import { type ActionLog, createLog } from '../runner/log.ts';
import { type RunSettings, readProxy, readRunSettings } from './run-settings.ts';
import { createStateWriter, type StateWriter } from './state.ts';

/** What a run has to know of its action. */
export interface RunDeclaration<F extends Fields, Output extends string> {
  /** As the folder in `actions/`. */
  name: string;
  inputs: InputsDefinition<F>;
  /** Names of the outputs that it has besides `COMMON_OUTPUTS`. */
  outputs: readonly Output[];
}

/** What a run gets from its environment, and where it writes to. */
interface Surroundings<Output extends string> {
  name: string;
  host: Host;
  settings: RunSettings;
  proxy: ProxySettings;
  secrets: Secrets;
  log: ActionLog;
  files: RunnerFiles;
  outputs: OutputsInHand<Output>;
  state: StateWriter;
  cleanupDeadlines: CleanupDeadlines;
  /** What the action notes by `run.report`. */
  runReport: RunReport;
  /** Collected by `run.requests`. */
  counters: (() => number)[];
}

/** A run with everything that only its supervision and its end need. */
export interface RunContext<Output extends string = never> extends Surroundings<Output> {
  run: ActionRun<Output>;
  elapsedMs(): number;
  requests(): number;
  /** Aborts the run's signal. */
  cancel(by: NodeJS.Signals): void;
  /** When that was, on the clock's monotonic scale. */
  cancelledAtMs(): number | undefined;
  /** Frees timers; of the run only printing works afterwards. */
  close(): void;
}

/**
 * Opens a run: secrets are masked before anything else can be printed. It ends after the input
 * `timeout`, or after `limitMs` in its place.
 */
export function openRunContext<F extends Fields, Output extends string>(
  definition: RunDeclaration<F, Output>,
  { host, limitMs }: { host: Host; limitMs?: number },
): RunContext<Output> {
  const { clock } = host;
  const startMs = clock.now();
  const cancelled = new AbortController();
  const closed = new AbortController();
  let cancelledAtMs: number | undefined;
  const around = surroundingsOf(definition, host, closed.signal);
  const deadline = startDeadline(clock, limitMs ?? around.settings.timeoutMs, cancelled.signal);
  return {
    ...around,
    run: { ...runIn(around), signal: deadline.signal, deadline },
    elapsedMs: () => clock.now() - startMs,
    requests: () => around.counters.reduce((sum, count) => sum + count(), 0),
    cancel(by) {
      cancelledAtMs ??= clock.now();
      cancelled.abort(new Cancelled(by));
    },
    cancelledAtMs: () => cancelledAtMs,
    close() {
      deadline[Symbol.dispose]();
      closed.abort();
    },
  };
}

/**
 * Reads all inputs. What only a structured one knows to be secret is hidden before anything about
 * the inputs can be printed. Throws `InvalidInputs`.
 */
export async function readAllInputs<F extends Fields, Output extends string>(
  { inputs }: RunDeclaration<F, Output>,
  { host, run }: RunContext<Output>,
): Promise<InputsRead<F>> {
  await prepareFields(inputs.fields, host.env);
  for (const secret of secretTexts(inputs.fields, host.env)) run.secrets.add(secret);
  return readInputs(inputs, host.env);
}

function surroundingsOf<F extends Fields, Output extends string>(
  { name, inputs, outputs }: RunDeclaration<F, Output>,
  host: Host,
  closed: AbortSignal,
): Surroundings<Output> {
  const { clock, env, print, toolkit } = host;
  const proxy = readProxy(env);
  const secrets = createSecrets(maskerOf(host));
  const hidden = [...secretTexts(inputs.fields, env), ...proxySecrets(proxy)];
  for (const secret of hidden) secrets.add(secret);
  const log = createLog({ print, toolkit, secrets, clock, signal: closed });
  const files = createRunnerFiles({ env, toolkit, log: log.info });
  return {
    name,
    host,
    settings: readRunSettings(inputs.fields, env),
    proxy,
    secrets,
    log,
    files,
    outputs: createOutputs({ names: outputs, files, secrets }),
    state: createStateWriter(files, secrets.redact),
    cleanupDeadlines: createCleanupDeadlines(clock),
    runReport: createRunReport(clock),
    counters: [],
  };
}

function runIn<Output extends string>(
  around: Surroundings<Output>,
): Omit<ActionRun<Output>, 'signal' | 'deadline'> {
  const { host, settings, secrets, log, outputs } = around;
  return {
    world: { clock: host.clock, random: host.random, log },
    secrets,
    cleanupDeadline: around.cleanupDeadlines.start,
    dryRun: settings.dryRun,
    tls: settings.tls,
    proxy: around.proxy,
    allowInsecureHttp: settings.allowInsecureHttp,
    env: (name) => host.env[name],
    log,
    outputs,
    keep: around.state.keep,
    report: around.runReport,
    addPath: around.files.path,
    setVariable: around.files.variable,
    requests: (count) => around.counters.push(count),
  };
}

/** Makes the runner mask secrets. Run by hand, the command itself would show them. */
function maskerOf({ env, toolkit }: Host): ((form: string) => void) | undefined {
  return env['GITHUB_ACTIONS'] ? toolkit.setSecret : undefined;
}
