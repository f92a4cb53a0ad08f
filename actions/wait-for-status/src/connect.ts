import type { ActionRun } from '@rollout-actions/action/action-run';
import type { Inputs } from './inputs/inputs.ts';
import type { Output } from './outputs.ts';
import type { Source } from './providers/provider.ts';
import { SOURCES } from './providers/sources.ts';
import type { Session } from './session.ts';

/**
 * Opens one source for each provider that a target asks for, and closes them all after `work`.
 * Sends nothing itself.
 */
export async function withSession<T>(
  inputs: Inputs,
  run: ActionRun<Output>,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const sources = new Map<string, Source>();
  try {
    for (const [name, load] of Object.entries(SOURCES)) {
      const targets = inputs.targets.targets.filter(({ provider }) => provider === name);
      if (targets.length === 0) continue;
      const { openSource } = await load();
      const source = await openSource({ targets, inputs, run });
      run.requests(source.sent);
      sources.set(name, source);
    }
    return await work({ inputs, run, sources });
  } finally {
    await Promise.all([...sources.values()].map((source) => source.close()));
  }
}
