import type { ProxySettings } from '@rollout-actions/client/http/endpoint';
import type { TlsOptions } from '@rollout-actions/client/http/tls';
import type { Clock } from '@rollout-actions/client/time/clock';

/**
 * What one probe found. `detail` is one printable line of at most 200 characters that may hold
 * foreign words. `permanent`: trying again cannot help. `persistent`: so it is once the fault has
 * lasted for minutes; an endpoint that is still being set up shows a default certificate, or none.
 */
export type ProbeResult =
  | { ok: true; detail: string; latencyMs: number }
  | { ok: false; detail: string; latencyMs: number; permanent?: boolean; persistent?: boolean };

/** How to probe: once, and no longer than `timeoutMs`. */
export interface ProbeCall {
  signal: AbortSignal;
  timeoutMs: number;
  clock: Clock;
  /** Hides secrets in the detail before that is cut, since the rest of one would be shown. */
  redact?(text: string): string;
  /** For what speaks TLS; without it the known roots alone. */
  tls?: TlsOptions;
  /** For http, https, ws and wss; everything else goes straight to its target. */
  proxy?: ProxySettings;
}

/** A name or address, and a port. */
export interface Address {
  host: string;
  port: number;
}

/** `host:port`, an IPv6 address in brackets. */
export function formatAddress({ host, port }: Address): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
