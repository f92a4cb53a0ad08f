import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { html } from './rendered.ts';

export type Theme = 'light' | 'dark';

/** As GitHub styles a job summary, as far as it matters for what a reader sees. */
const STYLE = `
  :root { --fg: #1f2328; --bg: #ffffff; --line: #d1d9e0; --soft: #f6f8fa; --link: #0969da; }
  :root.dark { --fg: #f0f6fc; --bg: #0d1117; --line: #3d444d; --soft: #151b23; --link: #4493f8; }
  body { margin: 0; padding: 24px; color: var(--fg); background: var(--bg); max-width: 980px;
    font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
  h2 { font-size: 1.5em; border-bottom: 1px solid var(--line); padding-bottom: .3em; }
  table { border-collapse: collapse; display: block; overflow: auto; max-width: 100%; }
  th, td { border: 1px solid var(--line); padding: 6px 13px; }
  pre, summary { background: var(--soft); border-radius: 6px; padding: 8px; overflow: auto; }
  pre { font: 12px/1.45 ui-monospace, "Liberation Mono", monospace; }
  a { color: var(--link); }
  .mermaid { background: none; }
`;

/** A page with a summary; the diagrams are drawn by Mermaid itself. */
function pageOf(markdown: string, theme: Theme): string {
  const body = html(markdown).replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>',
  );
  return `<!doctype html><html class="${theme}"><meta charset="utf-8">
    <style>${STYLE}</style><body>${body}</body></html>`;
}

export interface SummaryView {
  theme: Theme;
  /** Pixels. */
  width: number;
}

/** What a browser made of a summary. */
export interface SeenSummary {
  picture: Buffer;
  /** Texts inside of the diagrams that Mermaid drew. */
  drawn: string[];
  /** Whether something is wider than the page. */
  isTooWide: boolean;
}

/** Starts the Chromium at `executablePath`. */
export function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Shows a summary as GitHub does, and reads it. Throws where Mermaid cannot draw a diagram. */
export async function viewSummary(
  browser: Browser,
  markdown: string,
  { theme, width }: SummaryView,
): Promise<SeenSummary> {
  // Far from UTC: the times must be the same for every reader.
  const timezoneId = 'Asia/Tokyo';
  const page = await browser.newPage({ viewport: { width, height: 600 }, timezoneId });
  try {
    await page.setContent(pageOf(markdown, theme));
    await page.addScriptTag({ content: mermaidScript() });
    const colors = theme === 'dark' ? 'dark' : 'default';
    // Code of the page, where there is a document.
    await page.evaluate(`(async () => {
      mermaid.initialize({ startOnLoad: false, theme: '${colors}', securityLevel: 'strict' });
      await mermaid.run({ querySelector: '.mermaid' });
    })()`);
    const texts = await page.locator('.mermaid svg text').allTextContents();
    const drawn = texts.map((text) => text.trim());
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    const isTooWide = Number(await page.evaluate(overflow)) > 0;
    return { picture: await page.screenshot({ fullPage: true }), drawn, isTooWide };
  } finally {
    await page.close();
  }
}

function mermaidScript(): string {
  const file = createRequire(import.meta.url).resolve('mermaid');
  return readFileSync(join(dirname(file), 'mermaid.min.js'), 'utf8');
}
