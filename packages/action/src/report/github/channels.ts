import { eventCommit } from '@rollout-actions/github/commits/event-commit';
import { openReportApi } from '@rollout-actions/github/reports/report-api';
import type { RunContext } from '../../lifecycle/run-context.ts';
import { workflowRunUrl } from '../build-report.ts';
import type { Channel, ChannelContext } from './channel.ts';
import { checkRunChannel } from './check-run.ts';
import { commentChannel } from './comment.ts';
import { deploymentChannel } from './deployment.ts';
import type { ReportMemory } from './report-memory.ts';

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
  const baseUrl = URL.parse(run.env('GITHUB_API_URL') || 'https://api.github.com');
  if (token === undefined || commit === undefined || repository === '' || baseUrl === null) {
    const missing = token === undefined ? 'github-token is empty' : 'this is no run of a workflow';
    log.warning(
      `Nothing is published on GitHub (comment, check-run, deployment-environment): ${missing}`,
    );
    return undefined;
  }
  const api = openReportApi({
    world: run.world,
    secrets: run.secrets,
    endpoint: endpointOf(context, baseUrl),
    token,
    repository,
    blockedForMs: Number(memory.get('blocked-until') ?? 0) - context.host.clock.wall(),
  });
  const channel: ChannelContext = {
    ...{ api, log, memory, env: run.env, isDryRun: run.dryRun },
    sha: commit.sha,
    runUrl: workflowRunUrl(context),
  };
  return { channels: channelsOf(context, channel), blockedMs: api.blockedMs, close: api.close };
}

/** The client certificate of a provider is not shown to GitHub. */
function endpointOf({ run }: RunContext, baseUrl: URL) {
  const { proxy, allowInsecureHttp, tls } = run;
  const inputs = { address: 'GITHUB_API_URL', credentials: 'github-token' };
  const ca = tls?.ca === undefined ? {} : { tls: { ca: tls.ca } };
  return { baseUrl, proxy, allowInsecureHttp, inputs, ...ca };
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
