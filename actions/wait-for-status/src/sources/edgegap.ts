import type { ActionRun } from '@rollout-actions/action/action-run';
import { connectEdgegap } from '@rollout-actions/client/edgegap/connection';
import type { DeploymentSight } from '@rollout-actions/client/edgegap/deployment-sight';
import type { Port } from '@rollout-actions/client/edgegap/schemas/ports';
import { type WatchTarget, watchEdgegap } from '@rollout-actions/client/edgegap/watch-deployments';
import type { Inputs } from '../inputs.ts';
import type { Target } from '../targets/target.ts';
import { atInterval } from './cadence.ts';
import { type Seen, type Source, seenThrough } from './source.ts';
import { wayTo } from './way.ts';

/** All Edgegap targets together: a few by their status, many by pages of the list. */
export function openEdgegap(targets: readonly Target[], inputs: Inputs, run: ActionRun): Source {
  const { world, secrets, dryRun, deadline } = run;
  const names = { address: 'edgegap-api-url', credentials: 'edgegap-token' };
  const edgegap = connectEdgegap({
    world,
    secrets,
    dryRun,
    deadline,
    wire: wayTo(run, inputs.edgegapApiUrl, names),
    token: inputs.edgegapToken ?? '',
  });
  const reader = watchEdgegap({ edgegap, targets: targets.flatMap(watched) });
  const seen = seenThrough(reader, ({ raw }) => seenOf(raw));
  return {
    readers: [atInterval(seen, inputs.interval)],
    sent: edgegap.api.sent,
    close: edgegap.api.close,
  };
}

function watched({ name, aim }: Target): WatchTarget[] {
  if (aim.kind === 'edgegap') return [{ target: name, id: aim.id }];
  return aim.kind === 'edgegap-tag' ? [{ target: name, tag: aim.tag }] : [];
}

function seenOf({ fqdn, ports }: DeploymentSight): Seen {
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
