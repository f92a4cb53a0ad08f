// Stands in for modules that no bundle has, see packages/tooling/src/build/left-out.ts.
const leftOut = () => {
  throw new Error('a part of a package is used that is not in this bundle: see left-out.ts');
};
export const OidcClient = { getIDToken: leftOut };
export const fetch = leftOut;
// Made by @actions/github as it loads; its calls get our own fetch.
export class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}
export const restEndpointMethods = () => ({});
export const paginateRest = () => ({});
