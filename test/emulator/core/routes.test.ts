import type { Route } from '@rollout-actions/emulator/core/http/exchange';
import { findRoute } from '@rollout-actions/emulator/core/http/routes';
import { expect, it } from 'vitest';

const handle = () => ({ status: 200 });
const routes: Route[] = [
  { method: 'GET', path: '/v1/job/:id', handle },
  { method: 'POST', path: '/v1/job/:id/stop', handle },
  { method: 'ANY', path: '/v1/any', handle },
];

it('decodes the parts that a route names', () => {
  expect(findRoute(routes, 'GET', '/v1/job/web%2Fapi')).toMatchObject({
    found: 'route',
    params: { id: 'web/api' },
  });
});

it('keeps a part as it is that cannot be decoded', () => {
  expect(findRoute(routes, 'GET', '/v1/job/%zz')).toMatchObject({ params: { id: '%zz' } });
});

it('distinguishes a known path with another method from an unknown path', () => {
  expect(findRoute(routes, 'GET', '/v1/job/web/stop')).toEqual({ found: 'path' });
  expect(findRoute(routes, 'HEAD', '/v1/job/web')).toEqual({ found: 'path' });
  expect(findRoute(routes, 'GET', '/v1/job/')).toEqual({ found: 'nothing' });
  expect(findRoute(routes, 'GET', '/v1/jobs')).toEqual({ found: 'nothing' });
});

it('takes every method where a route says so', () => {
  expect(findRoute(routes, 'DELETE', '/v1/any')).toMatchObject({ found: 'route' });
});
