import type { IncomingHttpHeaders } from 'node:http';

/** One request as a provider's handler sees it. */
export interface EmulatorRequest {
  method: string;
  /** As sent, without the query. */
  path: string;
  /** The `:name` parts of the route's path, decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
  remoteAddress: string;
  /** Fires when the client has gone before it had its answer. */
  signal: AbortSignal;
}

/** What goes back. At most one of `json`, `text` and `rawJson`; with none the body is empty. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  /** JSON as text, where the order of keys or integers above 2^53 matter. */
  rawJson?: string;
}

/** One endpoint, for example `GET /v1/deployment/:id`. */
export interface Route {
  method: string | 'ANY';
  path: string;
  handle(request: EmulatorRequest): Answer | Promise<Answer>;
}
