import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { serveEmqx } from './served-emqx.ts';

const folder = new URL('../../fixtures/samples/emqx/', import.meta.url);

function sample(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

/** The members in order, with their types; the keys of `ports` and the items count too. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Object.entries(value).map(([name, member]) => [name, shape(member)]);
}

const stopped = { id: 'w41b11c0', status: 'stopped', createAt: '2024-07-22T05:32:00Z' };
const running = { ...stopped, status: 'running' };

interface Exchange {
  file: string;
  fixture: unknown;
  method: string;
  path: string;
  body?: unknown;
  status: number;
  /** Whether the values are the sample's too, or only the shape. */
  exact: boolean;
}

const china = { ...running, platformLabel: 'Alibaba Cloud', regionLabel: 'Hangzhou' };
const one = (file: string, fixture: unknown): Exchange => ({
  file: `get-deployment${file}.response.json`,
  fixture,
  method: 'GET',
  path: '/deployments/w41b11c0',
  status: 200,
  exact: true,
});
const write = (verb: 'start' | 'stop', mark: string, site: string): Exchange => ({
  file: `post-deployment-${verb}${mark}.response.json`,
  fixture: { site, deployments: [verb === 'start' ? stopped : running] },
  method: 'POST',
  path: `/deployments/w41b11c0/${verb}`,
  status: 201,
  exact: true,
});

const exchanges: Exchange[] = [
  one('', { deployments: [running] }),
  one('.china-site', { site: 'older', deployments: [china] }),
  one('.older-global', { site: 'older', deployments: [running] }),
  write('start', '', 'newest'),
  write('start', '.china-site', 'older'),
  write('start', '.older-global', 'older'),
  write('stop', '', 'newest'),
  write('stop', '.china-site', 'older'),
  write('stop', '.older-global', 'older'),
  {
    file: 'get-deployments.response.json',
    fixture: {
      deployments: [
        {
          id: 'mdfba81f',
          type: 'serverless',
          status: 'stopped',
          createAt: '2024-11-21T02:51:00Z',
        },
        {
          id: 'b1f77113',
          type: 'dedicatedFlex',
          status: 'running',
          project: 'test',
          createAt: '2025-04-17T08:36:00Z',
        },
      ],
    },
    method: 'GET',
    path: '/deployments',
    status: 200,
    exact: true,
  },
  {
    file: 'post-deployments.response.json',
    fixture: {},
    method: 'POST',
    path: '/deployments',
    body: sample('post-deployments.request.json'),
    status: 201,
    exact: false,
  },
];

describe('a reply of the emulator', () => {
  it.each(exchanges)('is like $file', async ({ file, fixture, exact, ...sent }) => {
    const emqx = await serveEmqx(fixture);
    const reply = await emqx.call(sent.method, sent.path, { body: sent.body });
    expect(reply.status).toBe(sent.status);
    expect(shape(reply.json)).toEqual(shape(sample(file)));
    if (exact) expect(reply.json).toEqual(sample(file));
  });

  it('has been compared with every sample', () => {
    const responses = readdirSync(folder).filter((name) => name.endsWith('.response.json'));
    expect(exchanges.map(({ file }) => file).sort()).toEqual(responses.sort());
  });
});
