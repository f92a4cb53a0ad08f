import { loadTls, type TlsOptions, type TlsSettings } from '@rollout-actions/client/http/tls';

const loaded = new WeakMap<TlsOptions, TlsSettings>();

/**
 * What a TLS connection is made with. Loading all roots takes a while and a wait looks many times,
 * so the settings of the same options are loaded once. Throws a `Failure` for damaged texts.
 */
export function tlsSettings(tls: TlsOptions = {}): TlsSettings {
  const known = loaded.get(tls);
  if (known !== undefined) return known;
  const settings = loadTls(tls);
  loaded.set(tls, settings);
  return settings;
}
