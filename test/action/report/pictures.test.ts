import { OUTCOMES } from '@rollout-actions/action/outcome';
import { COMMENT, renderReport, SUMMARY } from '@rollout-actions/action/report/markdown/render';
import { actionNames } from '@rollout-actions/runner-harness/action-file';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mermaidBlocks, parseMermaid } from '../../support/report/mermaid.ts';
import { reportWith } from '../../support/report/rendered.ts';
import { startBrowser, viewSummary } from '../../support/report/summary-page.ts';

const NOON_MS = Date.UTC(2026, 10, 21, 12);
const ACTIONS = actionNames().filter((name) => name !== 'emulator');

/** A report of an action that went through some states and ended with `outcome`. */
function reportOf(action: string, outcome: (typeof OUTCOMES)[number]) {
  const subject = 'deployment 1b2c3d4e-0000-4000-8000-000000000000';
  return reportWith({
    action,
    outcome,
    startMs: NOON_MS,
    endMs: NOON_MS + 300_000,
    what: ['Deployment 1b2c3d4e ended. This is how.'],
    subject: {
      name: 'job web',
      version: '7',
      page: { title: 'Nomad UI', url: 'https://n.example' },
    },
    timeline: [
      { subject, state: 'running (web 0/1 canaries healthy)', atMs: NOON_MS },
      { subject: 'gate errors', state: 'measuring', atMs: NOON_MS + 60_000 },
      { subject, state: outcome, atMs: NOON_MS + 240_000 },
    ],
    things: [{ title: 'Deployments', columns: ['deployment', 'status'], rows: [[subject, 'x']] }],
    evidence: [{ title: 'Canary', lines: ['Exit Code: 1'] }],
  });
}

describe.each(ACTIONS)('%s', (action) => {
  test.each(OUTCOMES)(
    'ended %s is a gantt to Mermaid, as summary and as comment',
    async (outcome) => {
      for (const place of [SUMMARY, COMMENT]) {
        const markdown = renderReport(reportOf(action, outcome), place);
        expect(markdown).toContain(`${action}: ${outcome} · job web version 7`);
        const blocks = mermaidBlocks(markdown);
        expect(blocks).toHaveLength(1);
        for (const block of blocks) await parseMermaid(block);
      }
    },
  );
});

// The set-up of the tests says in a line where there is neither.
const executablePath = findProgram('chromium') ?? findProgram('google-chrome');

describe.skipIf(executablePath === undefined)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(executablePath ?? '');
  }, 120_000);
  afterAll(async () => await browser?.close());

  test.each([
    ['light', 1_100],
    ['light', 420],
    ['dark', 1_100],
    ['dark', 420],
  ] as const)(
    '%s and %i pixels wide, Mermaid draws the states with UTC times',
    async (theme, width) => {
      const markdown = renderReport(reportOf('nomad-promote', 'gate-failed'), SUMMARY);
      const { drawn, isTooWide } = await viewSummary(browser, markdown, { theme, width });
      expect(drawn).toContain('Times are UTC');
      expect(drawn).toContain('12:01:00');
      expect(drawn).toContain('gate-failed');
      expect(isTooWide).toBe(false);
    },
    60_000,
  );
});
