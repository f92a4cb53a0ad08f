import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Authority, Identity } from '@rollout-actions/runner-harness/programs/certificates';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';

/** OpenSSL's own TLS 1.3 server, which sends an alert to every client without a certificate. */
export async function startAlertingServer(
  authority: Authority,
  identity: Identity,
): Promise<AsyncDisposable & { url: URL }> {
  const directory = temporaryFolder();
  const file = (name: string) => join(directory.path, name);
  await writeFile(file('ca.pem'), authority.ca);
  await writeFile(file('cert.pem'), identity.cert);
  await writeFile(file('key.pem'), identity.key);
  const identityOptions = ['-cert', file('cert.pem'), '-key', file('key.pem')];
  const trustOptions = ['-CAfile', file('ca.pem'), '-Verify', '1', '-verify_return_error'];
  const child = spawn(
    'openssl',
    ['s_server', '-tls1_3', '-www', '-accept', '127.0.0.1:0', ...identityOptions, ...trustOptions],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let port: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    port = /^ACCEPT .*:(\d+)$/.exec(line)?.[1];
    if (port !== undefined) break;
  }
  return {
    url: new URL(`https://localhost:${port}`),
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
      directory[Symbol.dispose]();
    },
  };
}
