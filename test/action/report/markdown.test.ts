import { shown } from '@rollout-actions/action/report/markdown/blocks';
import {
  CHECK,
  COMMENT,
  renderFolded,
  renderReport,
  SUMMARY,
} from '@rollout-actions/action/report/markdown/render';
import { createRunReport } from '@rollout-actions/action/report/run-report';
import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../../support/hostile-text.ts';
import { noteEverywhere } from '../../support/report/note-everywhere.ts';
import { html, reportWith, tagsOf, textOf } from '../../support/report/rendered.ts';
import { createFakeClock } from '../../support/time/fake-clock.ts';

const PLACES = [
  ['summary', SUMMARY],
  ['comment', COMMENT],
  ['check run', CHECK],
] as const;

function reportOf(text: string) {
  const clock = createFakeClock();
  const run = createRunReport(clock);
  noteEverywhere(run, text);
  const { facts: _, ...content } = run.content((same) => same);
  return reportWith({
    ...content,
    facts: new Map([[text, text]]),
    outcome: 'failed',
    what: [`x${text}`],
    next: text,
    diagnostic: [text],
  });
}

const withoutDollars = (markup: string) => markup.replaceAll('<span>$</span>', '$');

/** Where a link leads, and the language of code, are no tags. */
const tagsWithoutLinks = (markdown: string) =>
  tagsOf(html(markdown)).replace(/ (?:class|href)="[^"]*"/g, '');

/** Which of the fields is empty changes the tags, so that each text begins with a letter. */
const inhabited = hostileText.map((text) => `x${text}`);

describe('whatever a text says, it adds no tag', () => {
  test.each(PLACES)('in a %s', (_name, place) => {
    const wanted = tagsWithoutLinks(renderReport(reportOf('xy'), place));
    fc.assert(
      fc.property(inhabited, (text) => {
        const shownText = withoutDollars(renderReport(reportOf(text), place));
        expect(tagsWithoutLinks(shownText)).toBe(wanted);
      }),
      { numRuns: 200 },
    );
  });

  test('in a comment that is folded', () => {
    const wanted = tagsWithoutLinks(renderFolded(reportOf('xy'), COMMENT));
    fc.assert(
      fc.property(inhabited, (text) => {
        const markdown = withoutDollars(renderFolded(reportOf(text), COMMENT));
        expect(tagsWithoutLinks(markdown)).toBe(wanted);
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ['a mention', 'ping @octocat and @octo/team', /@(?=\w)/],
  ['an issue', 'see #12, GH-12 and octo/app#12', /#(?=\d)|GH-(?=\d)/],
  ['an emoji', 'so :tada: it :+1: is', /:(?=[\w+]+:)/],
  ['an address', 'go to https://a.example or www.a.example', /:\/\/|www\./],
])('%s is broken, as GitHub finds it in decoded text', (_name, text, active) => {
  const decoded = shown(text).replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  expect(decoded).not.toMatch(active);
  expect(decoded.replaceAll('\u200b', '')).toBe(text);
});

test('ordinary text is shown as it is', () => {
  const text = 'job_a-1 *is* [up] at 50 % <b> & "x" \\ # 1 ~ 2 | 3 🚀 1. a';
  expect(textOf(html(shown(text))).trim()).toBe(text);
});

test('texts keep all their letters', () => {
  const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(lettersOf(textOf(html(shown(`x${text}x`))))).toBe(lettersOf(`x${text}x`));
    }),
  );
});

test('secrets are redacted in every field', () => {
  const secrets = createSecrets();
  secrets.add('p*ss_w<rd');
  const run = createRunReport(createFakeClock());
  noteEverywhere(run, 'with p*ss_w<rd inside');
  const report = reportWith(run.content(secrets.redact));
  expect(textOf(html(renderReport(report, SUMMARY)))).not.toMatch(/ss_w|ss w/);
});

test('anything but a plain web page is no link', () => {
  const linkOf = (url: string) =>
    renderReport(reportWith({ subject: { name: 'a', page: { title: 'page', url } } }), SUMMARY);
  expect(linkOf('https://a.example/ui?x=1')).toContain('[page](https://a.example/ui?x=1)');
  for (const url of ['javascript:alert(1)', 'ftp://a.example', 'https://u:p@a.example', 'no']) {
    expect(linkOf(url)).not.toContain('](');
  }
  const odd = html(linkOf('https://a.example/a)b](c"d<e>f'));
  expect(odd.match(/<a href="[^"]*">/g)).toHaveLength(1);
});

describe('the order', () => {
  const gate = (name: string, verdict: 'pass' | 'fail' | 'inconclusive') => ({
    name,
    verdict,
    kind: 'http',
    value: '0.2',
    bound: 'success < 0.01',
    interval: '10s',
    measurements: 4,
    observeOnly: false,
  });

  test('the failed gate comes first, before timeline and evidence', () => {
    const markdown = renderReport(
      reportWith({
        outcome: 'gate-failed',
        isPassing: false,
        what: ['Gate errors failed.'],
        next: 'Fix it.',
        gates: [gate('latency', 'pass'), gate('errors', 'fail'), gate('load', 'inconclusive')],
        timeline: [{ subject: 'a', state: 'running', atMs: Date.UTC(2026, 10, 21, 12, 1) }],
        evidence: [{ title: 'Canary', lines: ['serving 500'] }],
      }),
      SUMMARY,
    );
    const places = ['**Gate errors', 'What to do', '| errors', '| load', '| latency', 'gantt'];
    const found = [...places, 'serving 500'].map((words) => markdown.indexOf(words));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(markdown).toContain('| errors | http | ❌ fail | 0.2 | success &lt; 0.01 | 10s | 4 |');
  });
});

describe('the limit', () => {
  const rows = Array.from({ length: 10_000 }, (_, number) => [number, 'ä'.repeat(200)]);
  const lines = Array.from({ length: 200_000 }, (_, number) => `line ${number}`);
  const last = { title: 'b', columns: ['kept'], rows: [['small']] };

  test.each([
    ['a table', { things: [{ title: 'a', columns: ['number', 'text'], rows }, last] }],
    ['evidence', { evidence: [{ title: 'a', lines }], things: [last] }],
    ['one word of megabytes', { evidence: [{ title: 'a', lines: ['ä'.repeat(3e6)] }] }],
    ['everything', { ...reportOf('|'.repeat(4_000)), evidence: [{ title: 'a', lines }] }],
  ])('%s too long is cut at the end of a line, and said so', (_name, content) => {
    for (const [, place] of PLACES) {
      const report = reportWith({ ...content, outcome: 'failed', what: ['first'] });
      const markdown = renderReport(report, place);
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(place.maxBytes);
      expect(markdown).toContain('**first**');
      expect(markdown).toContain('Some lines are left out here');
      expect((markdown.match(/^```/gm) ?? []).length % 2).toBe(0);
      expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
    }
  });

  test('the failed gate stays where evidence of megabytes does not', () => {
    const gates = reportOf('errors').gates;
    const report = reportWith({ gates, evidence: [{ title: 'a', lines }] });
    expect(renderReport(report, COMMENT)).toContain('| errors | errors | ❌ fail |');
  });
});
