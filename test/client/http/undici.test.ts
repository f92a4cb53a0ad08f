import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import * as undici from 'undici';
import { describe, expect, it } from 'vitest';

const FOLDER = 'packages/client/src/http/exchange';
const { resolve } = createRequire(join(ROOT, FOLDER, 'undici.ts'));
const imports = ['undici.ts', 'proxy-agent.ts'].flatMap((file) =>
  [...readFileSync(join(ROOT, FOLDER, file), 'utf8').matchAll(/from '(undici\/[^']+)'/g)].map(
    ([, path = '']) => [path, file] as const,
  ),
);

describe('the parts of undici that we import', () => {
  it.each(imports)('%s is where it was', (path, file) => {
    const advice = `undici has moved ${path}: find its new place, and change ${FOLDER}/${file}`;
    expect(() => resolve(path), advice).not.toThrow();
  });

  it('are what undici itself exports', async () => {
    const parts = await import('@rollout-actions/client/http/exchange/undici');
    const { buildConnector, Dispatcher, errors, Pool } = undici;
    expect({ ...parts }).toEqual({ buildConnector, Dispatcher, errors, Pool });
    const { connect, request } = undici.Dispatcher.prototype;
    expect([typeof connect, typeof request]).toEqual(['function', 'function']);
  });

  it('take of node:http only what its stand-in in a bundle gives', () => {
    const folder = join(dirname(resolve('undici/package.json')), 'lib');
    const files = globSync('{api,core,dispatcher,util}/*.js', {
      cwd: folder,
      exclude: ['**/*h2*'],
    });
    const uses = files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      if (!text.includes("require('node:http')")) return [];
      return text.match(/\bhttp\.\w+|const \{[^}]*\} = require\('node:http'\)/g) ?? [];
    });
    const advice = 'add what is missing to "http" in packages/tooling/src/build/externals.ts';
    const known = ['http.maxHeaderSize', "const { IncomingMessage } = require('node:http')"];
    expect([...new Set(uses)].sort(), advice).toEqual(known.sort());
  });
});
