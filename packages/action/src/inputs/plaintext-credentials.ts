import { isLoopback } from '@rollout-actions/client/http/endpoint';
import type { Problem } from './define.ts';

/** An address and what would be sent there. */
export interface PlaintextCredentials {
  /** The name of the input that holds the address. */
  input: string;
  url: URL;
  hasCredentials: boolean;
  allowInsecureHttp: boolean;
}

/** What is wrong where credentials would go over plain http:// to another machine; for a rule. */
export function plaintextCredentialsProblem(endpoint: PlaintextCredentials): Problem | undefined {
  const { input, url, hasCredentials, allowInsecureHttp } = endpoint;
  const isOpen = url.protocol === 'http:' && !isLoopback(url);
  if (!isOpen || !hasCredentials || allowInsecureHttp) return undefined;
  return {
    input,
    accepted: 'https:// where credentials are sent; or set allow-insecure-http: true',
  };
}
