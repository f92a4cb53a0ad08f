import { readFile } from 'node:fs/promises';
import { createManualClock } from '@rollout-actions/emulator/core/clock';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveEdgegap } from './edgegap/served-edgegap.ts';
import { canaryReady } from './nomad/release.ts';
import { type ServedNomad, serveNomad } from './nomad/served-nomad.ts';

// The set-up of the tests says in a line where there is neither.
const executablePath = findProgram('chromium') ?? findProgram('google-chrome');

describe.skipIf(executablePath === undefined)('the page of the emulator', () => {
  let browser: Browser;
  let served: ServedNomad;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      // Root has no sandbox, and containers have little shared memory.
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    });
    served = await serveNomad();
    page = await browser.newPage();
    await page.goto(`${served.url}/__emulator__/`);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.[Symbol.asyncDispose]();
  });

  const shows = (selector: string, text: string) =>
    page.locator(selector, { hasText: text }).first().waitFor({ timeout: 30_000 });

  it('shows a deployment as soon as there is one', async () => {
    const { ID } = await canaryReady(served);
    await shows('#state-deployments td', ID);
    await shows('#state-deployments td', 'requires manual promotion');
    await shows('#requests td', '/v1/jobs');
  }, 60_000);

  it('adds a fault that the API then has, and clears it', async () => {
    await page.fill('#fault [name=path]', '/v1/deployments');
    await page.selectOption('#fault [name=kind]', '503');
    await page.fill('#fault [name=times]', '1');
    await page.click('#fault button');
    await shows('#message', 'Fault added.');
    expect((await served.call('GET', '/v1/deployments')).status).toBe(503);
    expect((await served.call('GET', '/v1/deployments')).status).toBe(200);
    await page.selectOption('#fault [name=kind]', 'reset');
    await page.fill('#fault [name=times]', '');
    await page.click('#fault button');
    await shows('#faults li', 'reset');
    await page.click('#clear');
    await page.locator('#faults .rule').waitFor({ state: 'detached', timeout: 30_000 });
    expect((await served.call('GET', '/v1/deployments')).status).toBe(200);
  }, 120_000);

  it('says what is wrong with a fault', async () => {
    await page.fill('#fault [name=for]', 'ever');
    await page.click('#fault button');
    await shows('#message', 'must be a duration');
    await page.fill('#fault [name=for]', '');
  }, 60_000);

  it('advances the clock', async () => {
    const before = served.clock.now();
    await page.fill('#clock [name=by]', '10m');
    await page.click('#advance');
    await shows('#message', 'Clock advanced.');
    expect(served.clock.now() - before).toBe(600_000);
    await shows('#now', new Date(served.clock.now()).toISOString().replace('T', ' ').slice(0, 19));
  }, 60_000);

  it('exports the state, resets, and imports it again', async () => {
    const download = page.waitForEvent('download');
    await page.click('#export');
    const path = await (await download).path();
    expect(await readFile(path, 'utf8')).toContain('nomad-emulator-1');
    await page.click('#reset');
    await shows('#message', 'Back at the start.');
    await page.locator('#state-deployments td').waitFor({ state: 'detached', timeout: 30_000 });
    await page.setInputFiles('#import [name=file]', path);
    await page.click('#import button');
    await shows('#message', 'State imported.');
    await shows('#state-deployments td', 'running');
  }, 120_000);

  it("exports Edgegap's state and imports it again", async () => {
    await using edgegap = await serveEdgegap();
    const other = await browser.newPage();
    await other.goto(`${edgegap.url}/__emulator__/`);
    const said = (text: string) =>
      other.locator('#message', { hasText: text }).waitFor({ timeout: 30_000 });
    const id = await edgegap.deploy();
    const download = other.waitForEvent('download');
    await other.click('#export');
    const path = await (await download).path();
    expect(await readFile(path, 'utf8')).toContain('edgegap-emulator-1');
    await other.click('#reset');
    await said('Back at the start.');
    await other.setInputFiles('#import [name=file]', path);
    await other.click('#import button');
    await said('State imported.');
    await other.locator('#state-deployments td', { hasText: id }).waitFor({ timeout: 30_000 });
    await other.close();
  }, 120_000);

  it('shows hostile text as text', async () => {
    const name = '<img src=x onerror=document.title="hit">';
    await served.call('GET', `/v1/jobs?x=${encodeURI(name)}`);
    await served.call('GET', `/nothing/${name}`);
    await shows('#requests td', '/nothing/');
    expect(await page.title()).toBe('nomad emulator');
    expect(await page.locator('#requests img').count()).toBe(0);
  }, 60_000);

  it('loads nothing from elsewhere', async () => {
    const reply = await served.call('GET', '/__emulator__/');
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.text).not.toMatch(/(?:src|href)="?https?:/);
  });
});

it('stands at the root of the control plane of every server', async () => {
  const clock = createManualClock();
  const { startEmulator } = await import('@rollout-actions/emulator/start');
  const running = await startEmulator({ clock });
  const urls = [running.emqx.url, running.edgegap.url, running.nomad.url];
  const titles = await Promise.all(
    urls.map(async (url) => (await fetch(new URL('/__emulator__/', url))).text()),
  );
  await running.close();
  expect(titles.map((text) => /<h1>(.*)<\/h1>/.exec(text)?.[1])).toEqual([
    'EMQX Platform emulator',
    'Edgegap emulator',
    'Nomad emulator',
  ]);
});
