import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import mermaid from 'mermaid';

/**
 * Mermaid's own parser, without a browser: its grammar needs none, but what cleans labels of tags
 * does. That is taken out here, so that a label with a tag would reach the parser as it is.
 */
export async function parseMermaid(text: string): Promise<void> {
  await purifierWithoutBrowser();
  await mermaid.parse(text);
}

async function purifierWithoutBrowser(): Promise<void> {
  const file = createRequire(import.meta.resolve('mermaid')).resolve('dompurify');
  const { default: purifier } = await import(
    pathToFileURL(file.replace('.cjs.js', '.es.mjs')).href
  );
  Object.assign(purifier, { addHook: () => undefined, sanitize: (label: string) => label });
}

/** The Mermaid blocks of a Markdown text. */
export function mermaidBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, text = '']) => text);
}
