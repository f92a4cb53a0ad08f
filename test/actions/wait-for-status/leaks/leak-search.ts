// Long enough not to occur by chance, short enough to find what a cut has left of a secret.
const PIECE = 10;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * The secrets of which a piece can be read in a text: as it is, or after one or two decodings from
 * URL, JSON, HTML or base64. Shares nothing with the code that hides them.
 */
export function leaksIn(text: string, secrets: readonly string[]): string[] {
  const readable = [text, ...decodings(text), ...decodings(text).flatMap(decodings)];
  return secrets.filter((secret) => readable.some((one) => hasPiece(one, secret)));
}

function hasPiece(text: string, secret: string): boolean {
  const pieces = Math.max(1, secret.length - PIECE + 1);
  return Array.from({ length: pieces }, (_, at) => secret.slice(at, at + PIECE)).some((piece) =>
    text.includes(piece),
  );
}

function decodings(text: string): string[] {
  const ofUrl = text.replace(/(?:%[0-9A-Fa-f]{2})+/g, percentDecoded);
  const ofJson = text
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(["\\/])/g, '$1');
  const ofHtml = text.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
  const runs = text.match(/[A-Za-z0-9+/_-]{12,}/g) ?? [];
  const ofBase64 = runs.flatMap((run) =>
    [0, 1, 2, 3].map((skipped) => Buffer.from(run.slice(skipped), 'base64').toString('latin1')),
  );
  return [ofUrl, ofJson, ofHtml, ofBase64.join('\n')].filter((one) => one !== text);
}

function percentDecoded(run: string): string {
  return Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8');
}
