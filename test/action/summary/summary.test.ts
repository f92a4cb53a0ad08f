import { renderSummary } from '@rollout-actions/action/summary/summary';
import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../../support/hostile-text.ts';

const noSecrets = createSecrets();
const MAX_BYTES = 1_048_576;

/** As GitHub shows it. */
function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The text between the tags of `html`. */
function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const tagsOf = (markup: string) => (markup.match(/<[^>]*>/g) ?? []).join('');
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('whatever a text says', () => {
  test('as a sentence it is one paragraph with that text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = html(renderSummary([{ sentences: [`x${text}`, text] }], noSecrets));
        expect(tagsOf(shown)).toMatch(/^<p><\/p>(<p><\/p>)?$/);
        expect(textOf(shown).trim().startsWith('x')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('as a heading it is one heading', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = html(renderSummary([{ heading: `x${text}` }], noSecrets));
        expect(tagsOf(shown)).toBe('<h2></h2>');
      }),
      { numRuns: 300 },
    );
  });

  test('in a table it is one cell', () => {
    const wanted = html('| a | b |\n| --- | --- |\n| x | y |\n');
    fc.assert(
      fc.property(hostileText, hostileText, (first, second) => {
        const table = { columns: ['a', 'b'], rows: [[`x${first}`, `y${second}`]] };
        const shown = html(renderSummary([{ table }], noSecrets));
        expect(tagsOf(shown)).toBe(tagsOf(wanted));
      }),
      { numRuns: 300 },
    );
  });

  test('in a block of code it cannot leave it', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (lines) => {
        const sections = [{ code: { text: lines.join('\n') } }, { sentences: ['after'] }];
        const shown = html(renderSummary(sections, noSecrets));
        expect(tagsOf(shown)).toBe('<pre><code class="language-text"></code></pre><p></p>');
        expect(shown.trim().endsWith('<p>after</p>')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('ordinary text is shown as it is', () => {
  const text = 'job_a-1 *is* [up] at 50 % <b> & "x" \\ # 1 ~ 2 | 3 🚀 1. a';
  expect(textOf(html(renderSummary([{ sentences: [text] }], noSecrets))).trim()).toBe(text);
});

test('texts keep all their letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const shown = textOf(html(renderSummary([{ sentences: [`x${text}x`] }], noSecrets)));
      expect(lettersOf(shown)).toBe(lettersOf(`x${text}x`));
    }),
  );
});

test('secrets are redacted in every part', () => {
  const secrets = createSecrets();
  secrets.add('p*ss_w<rd');
  const text = 'with p*ss_w<rd inside';
  const section = {
    heading: text,
    sentences: [text],
    table: { columns: [text], rows: [[text]] },
    code: { text },
  };
  const markdown = renderSummary([section], secrets);
  expect(textOf(html(markdown))).not.toContain('ss_w');
  expect(markdown.match(/with \\\*\\\*\\\* inside|with \*\*\* inside/g)).toHaveLength(5);
});

describe('the limit of the runner', () => {
  const row = (number: number) => [number, 'ä'.repeat(200)];
  const rows = Array.from({ length: 10_000 }, (_, number) => row(number));
  const lines = Array.from({ length: 200_000 }, (_, number) => `line ${number}`).join('\n');

  test.each([
    ['a table', { table: { columns: ['number', 'text'], rows } }],
    ['a block of code', { code: { text: lines } }],
    ['sentences', { sentences: rows.map(([, text]) => String(text)) }],
    ['one word of megabytes', { code: { text: 'ä'.repeat(3_000_000) } }],
  ])('%s too long is cut at a line, and said so', (_name, section) => {
    const markdown = renderSummary([{ sentences: ['first'] }, section], noSecrets);
    expect(Buffer.byteLength(markdown)).toBeLessThan(MAX_BYTES);
    expect(markdown.startsWith('first\n\n')).toBe(true);
    expect(markdown.endsWith('\n\nMore would not fit: a job summary holds 1 MiB.\n')).toBe(true);
    expect((markdown.match(/^```/gm) ?? []).length % 2).toBe(0);
  });
});
