declare module '@vercel/ncc' {
  interface NccOptions {
    cache: false;
    quiet: boolean;
    transpileOnly: boolean;
    externals: Readonly<Record<string, string>>;
  }
  interface NccResult {
    code: string;
    assets: Readonly<Record<string, { source: string | Buffer }>>;
    /** webpack's report; `toJson` gives what `stats.ts` reads. */
    stats: { toJson(options: Readonly<Record<string, unknown>>): unknown };
  }
  function ncc(entry: string, options: NccOptions): Promise<NccResult>;
  export = ncc;
}
