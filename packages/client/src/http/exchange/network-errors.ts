import type { EndpointInputs } from '../endpoint.ts';
import type { FailureKind } from '../failure.ts';

/** Why no reply came, read from the code of an error of undici, Node or OpenSSL. */
export interface NetworkError {
  code: string;
  /** Goes on after the name of the service. */
  what: string;
  next: (inputs: EndpointInputs) => string;
  /** Without it `unreachable`. */
  kind?: FailureKind;
  /** Asking again cannot help. */
  final?: boolean;
  /**
   * Surely not received, even if it was written: refused by a proxy, or in the handshake of TLS
   * 1.3.
   */
  notReceived?: boolean;
}

type Known = Omit<NetworkError, 'code'> & { codes: RegExp };

const proxyNext = () => 'Check HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY';

const KNOWN: readonly Known[] = [
  {
    codes: /^(ENOTFOUND|EAI_\w+|ENODATA)$/,
    what: 'has a host name that could not be resolved',
    next: ({ address }) => `Check the address in the input ${address} and the runner's DNS`,
  },
  {
    codes: /^ECONNREFUSED$/,
    what: 'refused the connection',
    next: ({ address }) =>
      `Check host and port in the input ${address}, and that the server runs there`,
  },
  {
    codes: /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
    what: 'did not accept a connection',
    next: ({ address }) =>
      `Check host and port in the input ${address}, and that no firewall blocks it ` +
      'and the runner',
  },
  {
    codes: /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
    what: 'closed the connection before its response was complete',
    next: () => 'Retry; if it happens again, check its log and the logs of proxies in front of it',
  },
  {
    codes: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
    what: 'presented a certificate that has expired or is not valid yet',
    next: () => 'Renew the certificate of the server, or correct the clock of the runner',
    final: true,
  },
  {
    codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    what: 'presented a certificate for a different host name',
    next: ({ address }) =>
      `Correct the host in the input ${address}, or name the one in the certificate by ` +
      'tls-server-name',
    final: true,
  },
  {
    codes:
      /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_TLS_CERT)/,
    what: 'presented a certificate that is not trusted',
    next: () => 'Pass the certificate of its authority in the input ca-certificate',
    final: true,
  },
  {
    codes: /ALERT_(CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA|UNSUPPORTED_CERT|ACCESS|HANDSHAKE)/,
    what: 'refused the TLS handshake',
    next: () =>
      'Pass a certificate that it accepts in the inputs client-certificate and client-key',
    final: true,
    notReceived: true,
  },
  {
    codes: /ALERT_(INTERNAL_ERROR|UNRECOGNIZED_NAME)/,
    what: 'has no certificate for this host name yet',
    next: ({ address }) =>
      `Wait until its certificate is issued, or check the host in the input ${address}`,
    notReceived: true,
  },
  {
    codes: /^(ERR_SSL_|EPROTO$)/,
    what: 'does not speak TLS as expected on this port',
    next: ({ address }) =>
      `Check scheme and port in the input ${address}: is it http:// instead of https://?`,
    final: true,
  },
  {
    codes: /^UND_ERR_HEADERS_OVERFLOW$/,
    what: 'sent more headers than are accepted',
    next: ({ address }) => `Check that the input ${address} is the address of the API`,
    kind: 'invalid-reply',
  },
  {
    codes: /^HPE_/,
    what: 'sent a response that is not HTTP',
    next: ({ address }) =>
      `Check scheme and port in the input ${address}: is it https:// instead of http://?`,
    kind: 'invalid-reply',
  },
  {
    codes: /^PROXY_(401|403|405|407)$/,
    what: 'is behind a proxy that refused to connect to it',
    next: proxyNext,
    final: true,
    notReceived: true,
  },
  {
    codes: /^PROXY_UNREACHABLE$/,
    what: 'is behind a proxy that cannot be reached',
    next: () => 'Check host and port in HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY',
    notReceived: true,
  },
  {
    codes: /^(PROXY_\d+|UND_ERR_PRX_\w+)$/,
    what: 'is behind a proxy that could not connect to it',
    next: proxyNext,
  },
  {
    codes: /^UND_ERR_INVALID_ARG$/,
    what: 'was not asked: the request is not valid HTTP',
    next: ({ address }) => `Check the input ${address} and the values given to the operation`,
    kind: 'rejected',
  },
];

const UNKNOWN: Omit<Known, 'codes'> = {
  what: 'could not be reached',
  next: ({ address }) => `Check the input ${address} and the network between the runner and it`,
};

/** Sorts an error by the codes in it and in its causes, the outermost known one first. */
export function classifyNetworkError(error: unknown): NetworkError {
  const codes = [...codesOf(error, 0)];
  for (const code of codes) {
    const known = KNOWN.find((entry) => entry.codes.test(code));
    if (known !== undefined) return { ...known, code };
  }
  return { ...UNKNOWN, code: codes[0] ?? '' };
}

const MAX_CAUSE_DEPTH = 4;

function* codesOf(error: unknown, depth: number): Generator<string> {
  if (!(error instanceof Error) || depth > MAX_CAUSE_DEPTH) return;
  const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
  if (status !== undefined) yield `PROXY_${status}`;
  if (error.message.startsWith('Proxy Authentication Required')) yield 'PROXY_407';
  if (error.name === 'HTTPParserError') yield 'HPE_';
  if ('code' in error && typeof error.code === 'string') yield error.code;
  yield* codesOf(error.cause, depth + 1);
  if (error instanceof AggregateError) {
    for (const one of error.errors) yield* codesOf(one, depth + 1);
  }
}
