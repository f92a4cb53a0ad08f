/**
 * The host name of every deployment. It must resolve on any machine, for any program and without
 * DNS: names below `.localhost` do so only for some resolvers, `localhost` itself everywhere.
 */
export const gameHost = 'localhost';
