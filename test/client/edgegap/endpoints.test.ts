import { deployV2 } from '@rollout-actions/client/edgegap/deployments';
import { describe, expect, it } from 'vitest';
import { emulateEdgegap, orderV2 } from '../../support/providers/emulated-edgegap.ts';
import { deploymentCases } from './deployment-cases.ts';
import { options } from './endpoint-case.ts';
import { fleetCases } from './fleet-cases.ts';
import { tagCases } from './tag-cases.ts';

/** One for each endpoint of the document, and the newer deploy. */
const ENDPOINTS = { ...deploymentCases, ...fleetCases, ...tagCases };

describe('the endpoints', () => {
  it('are the 26 of the document and the newer deploy', () => {
    expect(Object.keys(ENDPOINTS)).toHaveLength(27);
  });

  it.each(Object.entries(ENDPOINTS))('%s is asked for by one request', async (_, endpoint) => {
    const emulated = await emulateEdgegap();
    const edgegap = emulated.connect();
    const id = await emulated.clock.run(deployV2(edgegap, orderV2(), options));
    await emulated.clock.advance(20_000);
    await endpoint.before?.(edgegap, id);
    const earlier = (await emulated.calls()).length;
    const value = await emulated.clock.run(endpoint.call(edgegap, id, emulated));
    if (endpoint.gives === undefined) expect(value).toBeUndefined();
    else expect({ value }).toMatchObject({ value: endpoint.gives });
    const [call, ...others] = (await emulated.calls()).slice(earlier);
    expect(others).toEqual([]);
    expect(`${call?.method} ${call?.path}`).toMatch(endpoint.request);
  });
});
