import { eventCommit } from '@rollout-actions/github/commits/event-commit';
import { openReportApi } from '@rollout-actions/github/reports/report-api';
import { githubConnectionOptions } from '../../connection.ts';
import type { RunContext } from '../../lifecycle/run-context.ts';
import { workflowRunUrl } from '../build-report.ts';
import type { Channel, ChannelContext } from './channel.ts';
import { checkRunChannel } from './check-run.ts';
import { commentChannel } from './comment.ts';
import { deploymentChannel } from './deployment.ts';
import { type ReportMemory, stampOfStep } from './report-memory.ts';

export interface OpenChannels {
  channels: readonly Channel[];
  /** ms until GitHub may be asked again. */
  blockedMs(): number;
  close(): Promise<void>;
}

/** Opens the channels of the inputs. Undefined, with a warning, where GitHub is not known. */
export function openChannels(context: RunContext, memory: ReportMemory): OpenChannels | undefined {
  const { run, settings, log } = context;
  const { githubToken: token } = settings.reports;
  const commit = eventCommit(run.env);
  const repository = run.env('GITHUB_REPOSITORY') ?? '';
  const connection = githubConnectionOptions(run);
  if (
    token === undefined ||
    commit === undefined ||
    repository === '' ||
    connection === undefined
  ) {
    const missing = token === undefined ? 'github-token is empty' : 'this is no run of a workflow';
    log.warning(
      `Nothing is published on GitHub (comment, check-run, deployment-environment): ${missing}`,
    );
    return undefined;
  }
  const api = openReportApi({
    world: run.world,
    secrets: run.secrets,
    endpoint: connection.endpoint,
    token,
    repository,
    blockedForMs: Number(memory.get('blocked-until') ?? 0) - context.host.clock.wall(),
  });
  const channel: ChannelContext = {
    api,
    log,
    memory,
    env: run.env,
    isDryRun: run.dryRun,
    stamp: stampOfStep(run.env, memory),
    sha: commit.sha,
    runUrl: workflowRunUrl(context),
  };
  return { channels: channelsOf(context, channel), blockedMs: api.blockedMs, close: api.close };
}

function channelsOf({ settings }: RunContext, context: ChannelContext): Channel[] {
  const { comment, checkRun, deploymentEnvironment } = settings.reports;
  return [
    ...(checkRun === undefined ? [] : [checkRunChannel(context, checkRun)]),
    ...(deploymentEnvironment === undefined
      ? []
      : [deploymentChannel(context, deploymentEnvironment)]),
    ...(comment === undefined ? [] : [commentChannel(context, comment)]),
  ];
}
