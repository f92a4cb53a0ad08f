import { isLoopback } from '@rollout-actions/client/http/wire';
import type { Problem } from './define.ts';

/** An address and what would be sent there. */
export interface OpenWire {
  /** The name of the input that holds the address. */
  input: string;
  url: URL;
  hasCredentials: boolean;
  allowInsecureHttp: boolean;
}

/** What is wrong where credentials would go over plain http:// to another machine; for a rule. */
export function openWireProblem(wire: OpenWire): Problem | undefined {
  const { input, url, hasCredentials, allowInsecureHttp } = wire;
  const isOpen = url.protocol === 'http:' && !isLoopback(url);
  if (!isOpen || !hasCredentials || allowInsecureHttp) return undefined;
  return {
    input,
    accepted: 'https:// where credentials are sent; or set allow-insecure-http: true',
  };
}
