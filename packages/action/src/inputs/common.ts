import { OUTCOMES } from '../outcome.ts';
import type { Problem, Rule } from './define.ts';
import type { Field } from './field.ts';
import { list } from './list.ts';
import { duration } from './number.ts';
import { choice, flag, githubToken, pem, text } from './text.ts';

/** What differs from action to action. */
export interface CommonInputsOptions<T, C> {
  /** The default of `timeout`, such as `10m`. */
  timeout: string;
  /** The verbs of `on-timeout`: `choice('leave', 'fail').default('leave')`. */
  onTimeout: Field<T>;
  onCancel: Field<C>;
}

/** The inputs that every action has, to be spread among its own. */
export function commonInputs<T, C>(options: CommonInputsOptions<T, C>) {
  return {
    timeout: duration({ min: 1 }).default(options.timeout),
    'dry-run': flag().default('false'),
    'allowed-outcomes': list(choice(...OUTCOMES)).default(''),
    'on-timeout': options.onTimeout,
    'on-cancel': options.onCancel,
    summary: flag().default('true'),
    comment: reportKey().optional(),
    'check-run': text(NAME).optional(),
    'deployment-environment': text(NAME).optional(),
    'github-token': githubToken(),
    'ca-certificate': pem().optional(),
    'client-certificate': pem().optional(),
    'client-key': pem().secret().optional(),
    'tls-server-name': text().optional(),
    'allow-insecure-http': flag().default('false'),
  };
}

/** As GitHub takes the names of checks and environments, and what a line can show. */
const NAME = { matches: /^.{1,100}$/, accepts: 'a name of at most 100 characters' };

function reportKey() {
  return text({
    matches: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
    accepts: 'at most 64 letters, digits, dots, hyphens and underscores, such as preview',
  });
}

type CertificateFields = Pick<
  ReturnType<typeof commonInputs<unknown, unknown>>,
  'client-certificate' | 'client-key'
>;

/** A client certificate is of use only with its key. */
export const certificateWithKey: Rule<CertificateFields> = {
  needs: ['client-certificate', 'client-key'],
  check({ clientCertificate, clientKey }): Problem | undefined {
    if ((clientCertificate === undefined) === (clientKey === undefined)) return undefined;
    const input = clientKey === undefined ? 'client-key' : 'client-certificate';
    return { input, accepted: 'client-certificate and client-key together, or neither' };
  },
};
