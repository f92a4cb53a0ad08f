/** What answers on a port. */
export interface Speech {
  udp: boolean;
  stream?: 'tcp' | 'http' | 'ws';
}

const streams: Record<string, Speech> = {
  UDP: { udp: true },
  TCP: { udp: false, stream: 'tcp' },
  'TCP/UDP': { udp: true, stream: 'tcp' },
  HTTP: { udp: false, stream: 'http' },
  HTTPS: { udp: false, stream: 'http' },
  WS: { udp: false, stream: 'ws' },
  WSS: { udp: false, stream: 'ws' },
};

/** The words an app version may use for a port's protocol, in any case of letters. */
export const protocols = Object.keys(streams);

/**
 * What a port of this protocol answers with. HTTPS and WSS are spoken without TLS: no certificate
 * for a loopback name would be trusted, and the link says `http:` or `ws:` accordingly.
 */
export function speechOf(protocol: string): Speech {
  return streams[protocol.toUpperCase()] ?? { udp: false, stream: 'tcp' };
}
