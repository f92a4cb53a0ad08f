import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from '@rollout-actions/action/action-error';
import type { Session } from '../session.ts';
import { downloadRelease, releaseFor } from './release.ts';

/**
 * Installs the Nomad CLI of `nomad-cli-version` for commands and later steps, from the runner's
 * cache of tools or from the release site. Nothing is unpacked that has not the published sum.
 */
export async function installCli(session: Session, version: string): Promise<void> {
  const { run } = session;
  const { platform, arch } = process;
  const release = releaseFor(version, { platform, arch });
  const temporary = runnerFolders(session);
  const tools = await import('@actions/tool-cache');
  // The cache knows versions without what follows a plus sign.
  const tool = version.endsWith('+ent') ? 'nomad-enterprise' : 'nomad';
  const cached = tools.find(tool, version);
  const folder = cached === '' ? await fetchTool() : cached;
  run.log.info(`The Nomad CLI ${version} is ready${cached === '' ? '' : ' (it was cached)'}.`);
  session.toolFolders.push(folder);
  run.addPath(folder);

  async function fetchTool(): Promise<string> {
    const archive = join(temporary, `${randomUUID()}.zip`);
    try {
      await downloadRelease(session, release, archive);
      const unpacked = await tools.extractZip(archive);
      refuseEmpty(unpacked, release.file);
      return await tools.cacheDir(unpacked, tool, release.version);
    } finally {
      await rm(archive, { force: true });
    }
  }
}

/** The temporary folder of the job, for one of the two that every runner has. */
function runnerFolders({ run }: Session): string {
  const temporary = run.env('RUNNER_TEMP');
  if (temporary && run.env('RUNNER_TOOL_CACHE')) return temporary;
  throw new ActionError(
    'refused',
    'nomad-cli-version needs the folders of a runner: RUNNER_TEMP and RUNNER_TOOL_CACHE ' +
      'are not set.',
  );
}

function refuseEmpty(folder: string, archive: string): void {
  if (['nomad', 'nomad.exe'].some((name) => existsSync(join(folder, name)))) return;
  throw new ActionError('refused', `${archive} holds no program nomad: nothing was installed.`);
}
