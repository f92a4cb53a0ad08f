import { once } from 'node:events';
import { request as forward } from 'node:http';
import { createServer } from 'node:https';
import {
  type Authority,
  createAuthority,
} from '@rollout-actions/runner-harness/programs/certificates';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { describe, expect, it } from 'vitest';
import { startCluster } from '../actions/nomad-promote/cluster.ts';
import { startTokenService } from '../actions/nomad-promote/keyless/token-service.ts';
import { audience, createLoginSetting, githubMethod } from '../emulator/nomad/acl/login-setting.ts';
import { releaseOf } from './job-release.ts';
import { runWorkflow } from './run-workflow.ts';
import { createUserRepository, recipeBlock, recipeBlocks } from './user-repository.ts';

const NAME = 'server.global.nomad';

/** A server at which only clients with a certificate of `authority` reach `url`. */
async function startMutualTls(url: string, authority: Authority) {
  const { cert, key } = await authority.issue(NAME);
  const tls = { cert, key, ca: authority.ca, requestCert: true, rejectUnauthorized: true };
  const server = createServer(tls, (request, response) => {
    const { method, headers } = request;
    const onward = forward(`${url}${request.url}`, { method, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    request.pipe(onward.on('error', () => response.destroy()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `https://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}

// Without act there is nothing that runs a workflow; the set-up of the tests says so in a line.
describe.runIf(findProgram('act'))('the recipe', () => {
  it('nomad-mtls shows its client certificate', { timeout: 120_000 }, async () => {
    await using cluster = await startCluster({ speed: 10 });
    const authority = await createAuthority();
    await using server = await startMutualTls(cluster.url, authority);
    const client = await authority.issue('client.global.nomad');
    using repository = createUserRepository();
    repository.write('deploy/web.nomad.json', releaseOf(1));
    const recipe = recipeBlock('nomad-mtls', 'yaml');
    const workflow = recipe.replace('https://nomad.internal:4646', server.url);
    const run = await runWorkflow(repository.write('.github/workflows/mtls.yml', workflow), {
      repository: repository.path,
      release: repository.release,
      secrets: {
        NOMAD_CA: repository.write('ca.pem', authority.ca),
        NOMAD_CLIENT_CERT: repository.write('client.pem', client.cert),
        NOMAD_CLIENT_KEY: repository.write('client-key.pem', client.key),
      },
    });
    expect(run.jobs, run.log).toEqual({ release: 'success' });
  });

  it('nomad-keyless logs in by the identity of the job', { timeout: 120_000 }, async () => {
    await using cluster = await startCluster({ accessControl: true, speed: 10 });
    const [clusterSetUp = ''] = recipeBlocks('nomad-keyless', 'sh');
    const setting = await createLoginSetting({ clock: { now: () => Date.now() } });
    const [, Rules] = /deploy\.hcl <<'EOF'\n([\s\S]*?)EOF/.exec(clusterSetUp) ?? [];
    await cluster.call('/v1/acl/policy/deploy', { Name: 'deploy', Rules });
    await cluster.call('/v1/acl/auth-method', githubMethod(setting.publicKey));
    const Selector = 'value.environment == "production"';
    const rule = { AuthMethod: 'github', BindType: 'policy', BindName: 'deploy', Selector };
    await cluster.call('/v1/acl/binding-rule', rule);
    await using service = await startTokenService(await setting.sign());
    using repository = createUserRepository();
    repository.write('deploy/web.nomad.json', releaseOf(1));
    const recipe = recipeBlock('nomad-keyless', 'yaml');
    const workflow = recipe.replace(/audience: .*/, `audience: ${audience}`);
    const run = await runWorkflow(repository.write('.github/workflows/keyless.yml', workflow), {
      repository: repository.path,
      release: repository.release,
      vars: { NOMAD_ADDR: cluster.url },
      env: service.env,
    });
    expect(run.jobs, run.log).toEqual({ release: 'success' });
    expect(service.asked).toHaveLength(1);
  });
});
