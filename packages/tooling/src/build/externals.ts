/**
 * The part of `@actions/core` that no bundle has. Its `getIDToken` is the only user of
 * `@actions/http-client` there, and with it undici would be loaded at every start: 3.7 instead of
 * 2.0 times a bare `node`, measured up to the report of a wrong input. `@actions/github` and
 * `@actions/tool-cache` have the real client.
 */
export const ID_TOKEN_EXTERNAL = {
  request: './oidc-utils.js',
  /** An import of it, before or after types are erased. */
  import: /['"]\.\/oidc-utils(\.[jt]s)?['"]/,
  askedBy: '@actions/core',
  file: 'no-id-token.js',
  code: `// Stands in for a part of @actions/core that would load an HTTP client at every start.
export const OidcClient = {
  getIDToken() {
    throw new Error('getIDToken of @actions/core is not in this bundle');
  },
};
`,
} as const;
