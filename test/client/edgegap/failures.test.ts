import { connectEdgegap } from '@rollout-actions/client/edgegap/connection';
import {
  bulkStop,
  deployV2,
  readStatus,
  stopDeployment,
} from '@rollout-actions/client/edgegap/deployments';
import { readFleet } from '@rollout-actions/client/edgegap/fleets/fleets';
import { listDeployments } from '@rollout-actions/client/edgegap/list-deployments';
import { createTag } from '@rollout-actions/client/edgegap/tags';
import { NotSent } from '@rollout-actions/client/http/failure';
import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import { describe, expect, it } from 'vitest';
import { emulateEdgegap, orderV2 } from '../../support/providers/emulated-edgegap.ts';

const options = { signal: new AbortController().signal };
const UNKNOWN = 'c0653765de3b';

describe('what Edgegap refuses', () => {
  it.each([
    ['', 401, /could not read the key/],
    ['placeholder', 403, /refused the key/],
  ])('the key %j: the sentence says what to check', async (token, status, sentence) => {
    const emulated = await emulateEdgegap();
    const failure = await listDeployments(emulated.connect({ token }), {}, options).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ kind: 'unauthorized', status, final: true });
    expect(String(failure)).toMatch(sentence);
    expect(await emulated.calls()).toHaveLength(1);
  });

  it('a key is the same with its prefix, doubled or not', async () => {
    const emulated = await emulateEdgegap();
    const edgegap = emulated.connect({ token: `token ${emulated.token}` });
    await expect(listDeployments(edgegap, {}, options)).resolves.toEqual([]);
  });

  it.each([400, 404])('an unknown id (%d) is not found, by one request', async (unknownId) => {
    const emulated = await emulateEdgegap({ fixture: { unknownId } });
    const edgegap = emulated.connect();
    await expect(readStatus(edgegap, UNKNOWN, options)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(stopDeployment(edgegap, { id: UNKNOWN }, options)).rejects.toMatchObject({
      kind: 'not-found',
    });
    const tag = createTag(edgegap, { id: UNKNOWN, name: 'a' }, options);
    await expect(tag).rejects.toMatchObject({ kind: 'not-found' });
    expect(await emulated.calls()).toHaveLength(3);
  });

  it('a tag that is too long stays a refusal of the tag', async () => {
    const emulated = await emulateEdgegap({ fixture: { tagLength: 20 } });
    const edgegap = emulated.connect();
    const id = await deployV2(edgegap, orderV2(), options);
    const long = createTag(edgegap, { id, name: 'a'.repeat(21) }, options);
    await expect(long).rejects.toMatchObject({ kind: 'rejected', status: 400 });
    await expect(long).rejects.toThrow(/between 1 and 20 characters/);
  });

  it('an id that is a path, and a status of another deployment, are no answers', async () => {
    const emulated = await emulateEdgegap();
    const edgegap = emulated.connect();
    const other = { request_id: 'aaaaaaaaaaaa', current_status: 'Status.READY' };
    await emulated.fault({ status: 200, body: other }, { path: '/v1/status/*' });
    await expect(readStatus(edgegap, UNKNOWN, options)).rejects.toMatchObject({
      kind: 'invalid-reply',
    });
    await emulated.fault({ status: 202, body: { request_id: '../../x' } }, { method: 'POST' });
    await expect(deployV2(edgegap, orderV2(), options)).rejects.toMatchObject({
      kind: 'invalid-reply',
    });
  });

  it('a second stop is recognised by its 410', async () => {
    const emulated = await emulateEdgegap();
    const edgegap = emulated.connect();
    const id = await deployV2(edgegap, orderV2(), options);
    await stopDeployment(edgegap, { id }, options);
    await emulated.clock.advance(60_000);
    await expect(stopDeployment(edgegap, { id }, options)).rejects.toMatchObject({ status: 410 });
  });

  it('a fleet that is not there: there may be no fleets any more', async () => {
    const emulated = await emulateEdgegap();
    await expect(readFleet(emulated.connect(), 'ranked', options)).rejects.toThrow(
      /private fleets/,
    );
  });

  it('a bulk-stop is sent once, even where its answer is lost', async () => {
    const emulated = await emulateEdgegap();
    await emulated.fault({ status: 502 }, { path: '/v1/deployments/bulk-stop' });
    const filter = { field: 'request_id', values: [UNKNOWN], filter_type: 'any' } as const;
    await expect(bulkStop(emulated.connect(), [filter], options)).rejects.toMatchObject({
      kind: 'unavailable',
    });
    expect(await emulated.calls()).toHaveLength(1);
  });

  it('a dry run sends no write and waits for no turn', async () => {
    const emulated = await emulateEdgegap();
    const edgegap = emulated.connect({ dryRun: true });
    const creates = Array.from({ length: 3 }, () => deployV2(edgegap, orderV2(), options));
    const ends = await Promise.allSettled(creates);
    for (const end of ends) expect(end).toMatchObject({ reason: expect.any(NotSent) });
    expect(await emulated.calls()).toEqual([]);
  });

  it('no failure shows the key', async () => {
    const emulated = await emulateEdgegap();
    const secrets = createSecrets();
    const token = 'a-key-of-somebody';
    const message = `the key ${token} is wrong`;
    await emulated.fault({ status: 400, body: { message } }, {});
    const edgegap = connectEdgegap({
      world: emulated.world,
      endpoint: { baseUrl: new URL(emulated.url), allowInsecureHttp: false },
      secrets,
      token: `token ${token}`,
    });
    const failure = await listDeployments(edgegap, {}, options).catch((error: unknown) => error);
    expect(String(failure)).toContain('the key *** is wrong');
    await edgegap.api.close();
  });
});
