import { commonInputs } from '@rollout-actions/action/inputs/common';
import { defineInputs } from '@rollout-actions/action/inputs/define';
import { choice } from '@rollout-actions/action/inputs/text';
import {
  CHECK,
  COMMENT,
  renderFolded,
  renderReport,
} from '@rollout-actions/action/report/markdown/render';
import { createRunReport } from '@rollout-actions/action/report/run-report';
import { readCommands } from '@rollout-actions/runner-harness/runner-commands';
import { beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../support/report/hostile-texts.ts';
import { mermaidBlocks, parseMermaid } from '../../support/report/mermaid.ts';
import { noteEverywhere } from '../../support/report/note-everywhere.ts';
import { html, reportWith, tagsOf } from '../../support/report/rendered.ts';
import { runStep } from '../../support/runner/run-step.ts';
import { createFakeClock } from '../../support/time/fake-clock.ts';

const leave = () => choice('leave').default('leave');
const inputs = defineInputs(
  commonInputs({ timeout: '10m', onTimeout: leave(), onCancel: leave() }),
);

/** A red step with the text in every field, and in every kind of log line. */
async function stepWith(text: string) {
  return await runStep({
    inputs,
    body: {
      async run(_values, run) {
        noteEverywhere(run.report, text);
        run.log.info(text);
        run.log.notice(text);
        run.log.warning(text);
        run.log.group(text, [text]);
        run.log.change({ subject: text, from: text, to: text, elapsedMs: 1 });
        await run.world.clock.sleep(60_000, run.signal);
        return { outcome: 'gate-failed', reason: text };
      },
    },
  });
}

/** The same report as a comment, folded as well, and as a check run. */
function otherPlaces(text: string): string[] {
  const clock = createFakeClock();
  const run = createRunReport(clock);
  noteEverywhere(run, text);
  const content = run.content((same) => same);
  const report = reportWith({ ...content, outcome: 'failed', what: [text], next: text });
  return [
    renderReport(report, COMMENT),
    renderReport(report, CHECK),
    renderFolded({ ...report, isGone: true }, COMMENT),
  ];
}

const PLAIN = 'x';
const withoutDollars = (markdown: string) => markdown.replaceAll('<span>$</span>', '$');

/** What a browser would show outside of code, entities decoded; GitHub looks there for links. */
function plainText(markdown: string): string {
  const markup = html(markdown).replace(/<pre>[\s\S]*?<\/pre>|<code>[\s\S]*?<\/code>/g, '');
  return markup
    .replace(/<a [^>]*>[\s\S]*?<\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

const ACTIVE = [
  /(?<![\w.])@[\w-]/,
  /(?<![\w&])#\d/,
  /\bGH-\d/i,
  /https?:\/\//,
  /\bwww\./i,
  /:[a-z_+]+:(?!\u200b)/,
];

test('there are 60', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBe(60);
});

const tags = (markdown: string) => tagsOf(html(markdown)).replace(/ (?:class|href)="[^"]*"/g, '');
const commandNames = ({ host }: Awaited<ReturnType<typeof stepWith>>) =>
  readCommands(host.lines.join('\n')).map(({ name }) => name);

describe('in every field', () => {
  let plain: Awaited<ReturnType<typeof stepWith>>;
  beforeAll(async () => {
    plain = await stepWith(PLAIN);
  });

  test('a plain text gives two errors: for the gate and for the outcome', () => {
    expect(commandNames(plain).filter((name) => name === 'error')).toHaveLength(2);
  });

  test.each(HOSTILE_TEXTS)('%j adds no tag, link, command or annotation', async (text) => {
    const hostile = await stepWith(text);
    expect(commandNames(hostile)).toEqual(commandNames(plain));
    const places = [hostile.summary, ...otherPlaces(text)].map(withoutDollars);
    expect(places.map(tags)).toEqual([plain.summary, ...otherPlaces(PLAIN)].map(tags));
    for (const place of places) {
      for (const active of ACTIVE) expect(plainText(place)).not.toMatch(active);
      for (const block of mermaidBlocks(place)) await parseMermaid(block);
    }
  });
});
