import { ActionError } from '@rollout-actions/action/action-error';
import { type Api, createApi } from '@rollout-actions/client/http/api';
import { download } from '@rollout-actions/client/http/download';
import type { Endpoint } from '@rollout-actions/client/http/endpoint';
import { withRetries } from '@rollout-actions/client/http/retry';
import { path, type SafePath } from '@rollout-actions/client/http/safe-path';
import * as z from 'zod/mini';
import type { Session } from '../session.ts';

/** One build of the Nomad CLI. */
export interface Release {
  version: string;
  /** Of the archive, as the release site names it. */
  file: string;
}

const SYSTEMS = new Map<string, string>([
  ['linux', 'linux'],
  ['darwin', 'darwin'],
  ['win32', 'windows'],
]);
const PROCESSORS = new Map<string, string>([
  ['x64', 'amd64'],
  ['arm64', 'arm64'],
  ['ia32', '386'],
]);
// The archives of 2025 and 2026 have about 50 MB.
const MAX_BYTES = 512 * 1024 * 1024;

/** The build of a version for this machine. */
export function releaseFor(
  version: string,
  { platform, arch }: { platform: string; arch: string },
): Release {
  const [system, processor] = [SYSTEMS.get(platform), PROCESSORS.get(arch)];
  if (system === undefined || processor === undefined) {
    throw new ActionError('refused', `There is no Nomad CLI for ${platform} on ${arch}.`);
  }
  return { version, file: `nomad_${version}_${system}_${processor}.zip` };
}

/**
 * Downloads an archive to `file` and compares it with the published sum. Throws a `ActionError`
 * (`refused`) where they differ or no sum is published: then nobody may use the file.
 */
export async function downloadRelease(
  session: Session,
  release: Release,
  file: string,
): Promise<void> {
  const { run } = session;
  const endpoint = endpointTo(session);
  const api = createApi({ world: run.world, endpoint, secrets: run.secrets });
  run.requests(api.sent);
  try {
    const published = await publishedSum(api, session, release);
    const resource = `the archive ${release.file}`;
    const at = pathOf(release, release.file);
    const options = {
      endpoint: endpoint,
      path: at,
      file,
      resource,
      maxBytes: MAX_BYTES,
      signal: run.signal,
    };
    const { signal, world, deadline } = run;
    const retries = { world, signal, deadline, rule: 'reads' as const };
    const { sha256 } = await withRetries(retries, () => download(options));
    if (sha256 !== published) throw differs(release, published, sha256);
  } finally {
    await api.close();
  }
}

function endpointTo({ inputs, run }: Session): Endpoint {
  const { nomadCliReleases: baseUrl } = inputs;
  return {
    baseUrl,
    headers: () => ({}),
    proxy: run.proxy,
    allowInsecureHttp: run.allowInsecureHttp,
    service: `the release site ${baseUrl.origin}`,
    inputs: { address: 'nomad-cli-releases', credentials: 'nomad-cli-releases' },
    ...(run.tls?.ca === undefined ? {} : { tls: { ca: run.tls.ca } }),
  };
}

function pathOf({ version }: Release, file: string): SafePath {
  return path`/nomad/${version}/${file}`;
}

async function publishedSum(api: Api, { run }: Session, release: Release): Promise<string> {
  const file = `nomad_${release.version}_SHA256SUMS`;
  const answer = await api.call({
    method: 'GET',
    path: pathOf(release, file),
    effect: 'read',
    resource: `the sums ${file}`,
    schema: z.string(),
    format: 'text',
    signal: run.signal,
    deadline: run.deadline,
  });
  const sums = new Set(sumsOf(answer.value, release.file));
  const [sum, ...others] = sums;
  if (sum !== undefined && others.length === 0) return sum;
  const what = sum === undefined ? 'no sum' : 'more than one sum';
  throw new ActionError(
    'refused',
    `${file} has ${what} for ${release.file}: nothing was installed. Check nomad-cli-version.`,
  );
}

/** `<64 hexadecimal digits>  <file>`, as sha256sum writes it; a `*` marks binary mode. */
function sumsOf(text: string, file: string): string[] {
  return text.split('\n').flatMap((line) => {
    const [, sum, name] = /^([0-9a-f]{64}) [ *](\S+)\s*$/i.exec(line) ?? [];
    return sum !== undefined && name === file ? [sum.toLowerCase()] : [];
  });
}

function differs({ file }: Release, published: string, found: string): ActionError {
  return new ActionError(
    'refused',
    `${file} has SHA-256 ${found}, and ${published} is published: it was deleted, nothing ` +
      'was unpacked. Run again; if it stays so, the file was changed on its way or at its ' +
      'source.',
  );
}
