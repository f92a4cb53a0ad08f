/** How this GitHub behaves. */
export interface GithubBehaviour {
  /** Lists show what was there this many ms ago. */
  lagMs: number;
  /** Every nth write is refused for the secondary limit, with this `Retry-After` in seconds. */
  limitEvery: number;
  /** The first n writes are refused so. */
  limitFirst: number;
  retryAfterSeconds: number;
  /** Nothing is answered. */
  hangs: boolean;
  /** The token may only read. */
  isReadOnly: boolean;
  /** Every nth answer of a write is lost after it was carried out. */
  loseEvery: number;
}

export interface Stored {
  id: number;
  atMs: number;
  goneAtMs: number;
}
export interface StoredComment extends Stored {
  issue: number;
  body: string;
  /** Who wrote it: we are a bot. */
  author: 'Bot' | 'User';
}
export interface StoredCheck extends Stored {
  name: string;
  sha: string;
  externalId: string;
  startedAt: string;
  status: string;
  conclusion: string | undefined;
  output: { title: string; summary: string; annotations?: readonly unknown[] };
}
export interface StoredDeployment extends Stored {
  environment: string;
  sha: string;
  payload: unknown;
  isTransient: boolean;
  statuses: { id: number; state: string; url: string; logUrl: string; description: string }[];
}

/** A GitHub on loopback that takes reports: comments, check runs, deployments. */
export interface GithubReports extends AsyncDisposable {
  url: string;
  comments: StoredComment[];
  checks: StoredCheck[];
  deployments: StoredDeployment[];
  requests: { method: string; path: string; status: number; atMs: number }[];
  /** ms on the scale of every `atMs`. */
  now(): number;
  /** Comments that nobody has deleted. */
  living(): StoredComment[];
  behaviour: GithubBehaviour;
  /** Called once a request was carried out: for what others do meanwhile. */
  afterRequest: ((request: { method: string; path: string }) => void) | undefined;
}
