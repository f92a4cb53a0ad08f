import {
  type CreateEnd,
  createIdempotently,
  newCreateTrace,
} from '@rollout-actions/client/edgegap/create-idempotently';
import { deployV2 } from '@rollout-actions/client/edgegap/deployments';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { describe, expect, it } from 'vitest';
import {
  type EmulatedEdgegap,
  emulateEdgegap,
  orderV2,
} from '../../support/providers/emulated-edgegap.ts';

/** Carried out by the server, and its answer is lost. `drip` lasts longer than the attempt. */
const LOST = ['reset-after-commit', { status: 502, commit: true }, 'drip', 'truncate', 'html-502'];
const CREATE = { method: 'POST', path: '/v2/deployments' };

function faultOf(name: (typeof LOST)[number]): unknown {
  if (name !== 'html-502') return name;
  const body = '<html><body>Bad gateway</body></html>';
  return { status: 502, commit: true, body, headers: { 'content-type': 'text/html' } };
}

/** Creates with the tags t-0, t-1 … all at once. */
async function createAll(
  emulated: EmulatedEdgegap,
  count: number,
): Promise<PromiseSettledResult<CreateEnd>[]> {
  const edgegap = emulated.connect();
  using deadline = startDeadline(emulated.clock, 600_000, new AbortController().signal);
  const creates = Array.from({ length: count }, (_, n) => {
    const tag = `t-${n}`;
    const body = orderV2({ tags: [tag, 'all'] });
    return createIdempotently({
      edgegap,
      tag,
      deadline,
      trace: newCreateTrace(),
      send: (options) => deployV2(edgegap, body, options),
    });
  });
  return await emulated.clock.run(Promise.allSettled(creates));
}

function idsOf(ends: readonly PromiseSettledResult<CreateEnd>[]): (string | undefined)[] {
  return ends.map((end) =>
    end.status === 'fulfilled' && end.value.kind === 'created' ? end.value.id : undefined,
  );
}

describe('an idempotent create', () => {
  it('makes 200 single servers of 200 whose answers are lost: no double, no orphan', async () => {
    const emulated = await emulateEdgegap({ still: true });
    for (let n = 0; n < 200; n += 1) {
      await emulated.fault(faultOf(LOST[n % LOST.length] ?? ''), CREATE, 1);
    }
    const ids = idsOf(await createAll(emulated, 200));
    const made = await emulated.deployments();
    expect(made).toHaveLength(200);
    expect(new Set(ids)).toEqual(new Set(made.map(({ id }) => id)));
    // Each belongs to the order that it was made for.
    for (const { id, tags } of made) expect(tags).toContain(`t-${ids.indexOf(id)}`);
  }, 120_000);

  it('makes single servers too where the create was lost before it was carried out', async () => {
    const emulated = await emulateEdgegap({ still: true });
    for (const fault of ['reset', 'hang', { status: 502 }, { status: 503 }, 'html']) {
      await emulated.fault(fault, CREATE, 1);
    }
    const ids = idsOf(await createAll(emulated, 10));
    const made = await emulated.deployments();
    expect(made).toHaveLength(10);
    expect(new Set(ids)).toEqual(new Set(made.map(({ id }) => id)));
  }, 60_000);

  it('sends again after a 429, which says that nothing was done', async () => {
    const emulated = await emulateEdgegap({ still: true });
    await emulated.fault({ status: 429 }, CREATE, 2);
    const [end] = await createAll(emulated, 1);
    expect(end).toMatchObject({ value: { kind: 'created', extras: [] } });
    expect(await emulated.deployments()).toHaveLength(1);
  });

  it('names the failed deployment that a 422 leaves behind', async () => {
    const emulated = await emulateEdgegap({ still: true });
    const body = { request_id: 'c0653765de3b', message: 'No server could be allocated' };
    await emulated.fault({ status: 422, body }, CREATE, 1);
    const [end] = await createAll(emulated, 1);
    expect(end).toMatchObject({ value: { kind: 'unallocated', id: 'c0653765de3b' } });
  });

  it('sends nothing again that was refused', async () => {
    for (const status of [400, 401, 403, 404, 409]) {
      const emulated = await emulateEdgegap({ still: true });
      await emulated.fault({ status, body: { message: 'no' } }, CREATE);
      const [end] = await createAll(emulated, 1);
      expect(end?.status).toBe('rejected');
      expect(await emulated.calls()).toHaveLength(1);
    }
  });

  it('gives up after three creates that nobody answered, and says so', async () => {
    const emulated = await emulateEdgegap({ still: true });
    await emulated.fault({ status: 502 }, CREATE);
    const [end] = await createAll(emulated, 1);
    expect(end).toMatchObject({ status: 'rejected', reason: { kind: 'unavailable' } });
    const posts = (await emulated.calls()).filter(({ method }) => method === 'POST');
    expect(posts).toHaveLength(3);
  });

  it('creates nothing again where the search fails', async () => {
    const emulated = await emulateEdgegap({ still: true });
    await emulated.fault('reset-after-commit', CREATE);
    await emulated.fault({ status: 403 }, { method: 'GET', path: '/v1/deployments' });
    const [end] = await createAll(emulated, 1);
    expect(end).toMatchObject({ status: 'rejected', reason: { kind: 'unauthorized' } });
    expect(await emulated.deployments()).toHaveLength(1);
  });
});
