// Stands in for modules that no bundle has, see packages/tooling/src/build/externals.ts.
const absent = () => {
  throw new Error('a part of a package is used that is not in this bundle: see externals.ts');
};
export const OidcClient = { getIDToken: absent };
export const issueFileCommand = absent;
export const prepareKeyValueMessage = absent;
export const RetryHelper = absent;
export const summary = {};
export const markdownSummary = {};
export const fetch = absent;
// Made by @actions/github as it loads; its calls get our own fetch.
export class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}
export const restEndpointMethods = () => ({});
export const paginateRest = () => ({});
