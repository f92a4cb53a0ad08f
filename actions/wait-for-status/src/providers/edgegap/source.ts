import { ActionError } from '@rollout-actions/action/action-error';
import type { ActionRun } from '@rollout-actions/action/action-run';
import { publicConnectionOptions } from '@rollout-actions/action/connection';
import { connectEdgegap } from '@rollout-actions/client/edgegap/connection';
import { keyTag } from '@rollout-actions/client/edgegap/ownership-tags';
import { describePorts, isUrl } from '@rollout-actions/client/edgegap/ports';
import {
  type WatchedDeployments,
  type WatchTarget,
  watchEdgegap,
} from '@rollout-actions/client/edgegap/watch/watch-deployments';
import type { Target } from '../../targets/target.ts';
import { atInterval, type Metadata, type Opening, type Source, withMetadata } from '../provider.ts';
import type { EdgegapInputs, EdgegapResource } from './target.ts';

/** Reads all Edgegap targets together: a few by their status, many by pages of the list. */
export function openSource(opening: Opening<EdgegapResource, EdgegapInputs>): Source {
  const { targets, inputs, run } = opening;
  const names = { address: 'edgegap-api-url', credentials: 'edgegap-token' };
  const edgegap = connectEdgegap({
    ...publicConnectionOptions(run, inputs.edgegapApiUrl, names),
    token: inputs.edgegapToken ?? '',
  });
  const reader = watchEdgegap({ edgegap, targets: targets.map((target) => watched(target, run)) });
  return {
    readers: [
      atInterval(
        withMetadata(reader, ({ raw }) => metadataOf(raw)),
        inputs.interval,
      ),
    ],
    sent: edgegap.api.sent,
    close: edgegap.api.close,
  };
}

function watched(
  { name: target, resource }: Target<EdgegapResource>,
  { env }: ActionRun,
): WatchTarget {
  switch (resource.kind) {
    case 'id':
      return { target, id: resource.id };
    case 'ids':
      return { target, ids: resource.ids };
    case 'tag':
      return { target, tag: resource.tag };
    case 'key':
      return { target, tag: keyTag(resource.key, repositoryOf(target, env('GITHUB_REPOSITORY'))) };
  }
}

/** A key is unique in its repository only. */
function repositoryOf(target: string, repository: string | undefined): string {
  if (repository !== undefined && repository !== '') return repository;
  throw new ActionError('refused', `${target}: GITHUB_REPOSITORY is not set. Use edgegap:tag/.`);
}

function metadataOf({ fqdn, ports, memberIds }: WatchedDeployments): Metadata {
  const [only, ...others] = Object.values(ports);
  const link = only === undefined || others.length > 0 ? '' : only.link;
  return {
    ids: memberIds,
    fqdn,
    ports: describePorts(ports),
    ...(isUrl(link) ? { url: link } : {}),
  };
}
