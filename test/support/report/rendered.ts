import type { Report } from '@rollout-actions/action/report/types';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub turns it into HTML, before it takes out what it does not allow. */
export function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The tags of `markup` in their order, without texts. */
export function tagsOf(markup: string): string {
  return (markup.match(/<[^>]*>/g) ?? []).join('');
}

/** The text between the tags, entities decoded. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** A report with nothing but an end, and what a test wants in it. */
export function reportWith(more: Partial<Report> = {}): Report {
  return {
    action: 'tiny',
    outcome: 'succeeded',
    isPassing: true,
    what: ['done'],
    next: undefined,
    explanationUrl: undefined,
    diagnostic: [],
    startMs: Date.UTC(2026, 10, 21, 12),
    endMs: Date.UTC(2026, 10, 21, 12, 5),
    requests: 3,
    runUrl: undefined,
    subject: undefined,
    wanted: undefined,
    facts: new Map(),
    timeline: [],
    things: [],
    gates: [],
    evidence: [],
    remarks: [],
    budget: undefined,
    isGone: false,
    ...more,
  };
}
