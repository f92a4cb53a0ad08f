import { type CryptoKey, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { z } from 'zod';

export const issuer = 'https://token.actions.githubusercontent.com';
export const audience = 'nomad.example';

/** The selector of the recorded binding rule. */
export const selector = 'value.repository == "octo/app" and value.environment == "production"';

export interface LoginSetting {
  publicKey: string;
  /** A login token as GitHub makes them; what is given replaces or, if undefined, leaves out. */
  sign(given?: {
    claims?: Record<string, unknown>;
    key?: CryptoKey;
    alg?: string;
  }): Promise<string>;
}

/** Whose time the tokens are for. */
export interface LoginClock {
  clock: { now(): number };
}

/** Keys, and tokens for the present of the server's clock. */
export async function createLoginSetting(server: LoginClock): Promise<LoginSetting> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return {
    publicKey: `${(await exportSPKI(publicKey)).trim()}\n`,
    sign({ claims = {}, key = privateKey, alg = 'RS256' } = {}) {
      const now = Math.floor(server.clock.now() / 1000);
      const all = {
        iss: issuer,
        aud: audience,
        iat: now,
        nbf: now,
        exp: now + 300,
        repository: 'octo/app',
        environment: 'production',
        ...claims,
      };
      return new SignJWT(all).setProtectedHeader({ alg }).sign(key);
    },
  };
}

/** The auth method of the recording. */
export function githubMethod(publicKey: string, config: object = {}): object {
  return {
    Name: 'github',
    Type: 'JWT',
    TokenLocality: 'local',
    MaxTokenTTL: '10m0s',
    Default: false,
    Config: {
      JWTValidationPubKeys: [publicKey],
      BoundIssuer: [issuer],
      BoundAudiences: [audience],
      SigningAlgs: ['RS256'],
      ClaimMappings: { repository: 'repository', environment: 'environment' },
      ...config,
    },
  };
}

const tokenReply = z.object({ AccessorID: z.string(), SecretID: z.string() });

/** The ids of a token that a reply brought. */
export function tokenIn(json: unknown): { accessor: string; secret: string } {
  const { AccessorID, SecretID } = tokenReply.parse(json);
  return { accessor: AccessorID, secret: SecretID };
}
