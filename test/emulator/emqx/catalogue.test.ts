import { PLATFORMS, SPECIFICATIONS } from '@rollout-actions/client/emqx/catalogue';
import { checkRequest, platformLabel, regionLabel } from '@rollout-actions/emulator/emqx/catalogue';
import { expect, it } from 'vitest';
import catalogue from '../../fixtures/emqx-catalogue.json' with { type: 'json' };

// Client and emulator keep the catalogue each for itself, so that neither shares the other's
// mistake.
it('the client has the published catalogue', () => {
  const platforms = Object.entries(PLATFORMS).map(([code, { regions, serverless }]) => [
    code,
    { regions, serverless },
  ]);
  expect(Object.fromEntries(platforms)).toEqual(catalogue.platforms);
  expect(SPECIFICATIONS).toEqual(catalogue.specifications);
});

it('the emulator sells and labels the published catalogue, and nothing else', () => {
  for (const [platform, { regions, serverless }] of Object.entries(catalogue.platforms)) {
    for (const [region, name] of Object.entries(regions)) {
      expect(regionLabel(platform, region)).toBe(`${name} (${region})`);
      for (const [type, sold] of Object.entries(catalogue.specifications)) {
        const deploymentType = type === 'serverless' ? 'serverless' : 'dedicated';
        const isSold = type === 'dedicated' || serverless.some((code) => code === region);
        for (const { connections, tps } of sold) {
          const request = { platform, region, connections, deploymentType } as const;
          expect('tps' in checkRequest(request) && checkRequest(request)).toEqual(
            isSold ? { tps } : false,
          );
          expect(checkRequest({ ...request, tps: tps + 1 })).toHaveProperty('refusal');
        }
      }
    }
    expect(platformLabel(platform).toLowerCase()).toBe(platform);
  }
});
