import { connectionOptions } from '@rollout-actions/action/connection';
import { connectEdgegap } from '@rollout-actions/client/edgegap/connection';
import type { DeploymentSnapshot } from '@rollout-actions/client/edgegap/deployment-snapshot';
import type { Port } from '@rollout-actions/client/edgegap/schemas/deployments';
import { type WatchTarget, watchEdgegap } from '@rollout-actions/client/edgegap/watch-deployments';
import type { Target } from '../../targets/target.ts';
import { atInterval } from '../cadence.ts';
import { type Metadata, type Opening, type Source, withMetadata } from '../provider.ts';
import type { EdgegapInputs, EdgegapResource } from './target.ts';

/** Reads all Edgegap targets together: a few by their status, many by pages of the list. */
export function openSource(opening: Opening<EdgegapResource, EdgegapInputs>): Source {
  const { targets, inputs, run } = opening;
  const names = { address: 'edgegap-api-url', credentials: 'edgegap-token' };
  const edgegap = connectEdgegap({
    ...connectionOptions(run, inputs.edgegapApiUrl, names),
    token: inputs.edgegapToken ?? '',
  });
  const reader = watchEdgegap({ edgegap, targets: targets.map(watched) });
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

function watched({ name: target, resource }: Target<EdgegapResource>): WatchTarget {
  return resource.kind === 'id' ? { target, id: resource.id } : { target, tag: resource.tag };
}

function metadataOf({ fqdn, ports }: DeploymentSnapshot): Metadata {
  const described = Object.entries(ports).map(([name, port]) => [name, describePort(port)]);
  const [only, ...others] = Object.values(ports);
  const link = only === undefined || others.length > 0 ? '' : only.link;
  return {
    fqdn,
    ports: Object.fromEntries(described),
    ...(/^[a-z][a-z0-9+.-]*:\/\//i.test(link) ? { url: link } : {}),
  };
}

function describePort({ external, internal, protocol, tls_upgrade: tlsUpgrade, link }: Port) {
  return {
    external: external ?? null,
    internal: internal ?? null,
    protocol,
    tlsUpgrade: tlsUpgrade ?? false,
    link,
  };
}
