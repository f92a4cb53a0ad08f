// Stands in for a part of @actions/core that would load an HTTP client at every start.
export const OidcClient = {
  getIDToken() {
    throw new Error('getIDToken of @actions/core is not in this bundle');
  },
};
