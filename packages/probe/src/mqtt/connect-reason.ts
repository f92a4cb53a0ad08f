/** What a broker says to a CONNECT, as people write it, and what it means for a probe. */
export interface ConnectReason {
  text: string;
  /** The broker answers, only the rights are missing. */
  lacksRights?: boolean;
  /** It will say so again. */
  permanent?: boolean;
}

/** Return codes of MQTT 3.1.1, section 3.2.2.3. */
const returnCodes: Partial<Record<number, ConnectReason>> = {
  1: { text: 'unacceptable protocol version', permanent: true },
  2: { text: 'identifier rejected', permanent: true },
  3: { text: 'server unavailable' },
  4: { text: 'bad user name or password', lacksRights: true, permanent: true },
  5: { text: 'not authorised', lacksRights: true, permanent: true },
};

/** Reason codes of MQTT 5, section 3.2.2.2. */
const reasonCodes: Partial<Record<number, ConnectReason>> = {
  128: { text: 'unspecified error' },
  129: { text: 'malformed packet', permanent: true },
  130: { text: 'protocol error', permanent: true },
  131: { text: 'implementation specific error' },
  132: { text: 'unsupported protocol version', permanent: true },
  133: { text: 'client identifier not valid', permanent: true },
  134: { text: 'bad user name or password', lacksRights: true, permanent: true },
  135: { text: 'not authorised', lacksRights: true, permanent: true },
  136: { text: 'server unavailable' },
  137: { text: 'server busy' },
  138: { text: 'banned', permanent: true },
  140: { text: 'bad authentication method', permanent: true },
  144: { text: 'topic name invalid' },
  149: { text: 'packet too large' },
  151: { text: 'quota exceeded' },
  153: { text: 'payload format invalid' },
  154: { text: 'retain not supported' },
  155: { text: 'QoS not supported' },
  156: { text: 'use another server' },
  157: { text: 'server moved', permanent: true },
  159: { text: 'connection rate exceeded' },
};

/** The meaning of a code other than 0 in a CONNACK. */
export function connectReason(code: number, version: 4 | 5): ConnectReason {
  // A broker that knows 3.1.1 only answers a newer CONNECT in its own way.
  const known = (version === 5 ? reasonCodes[code] : undefined) ?? returnCodes[code];
  return known ?? { text: 'unknown reason' };
}
