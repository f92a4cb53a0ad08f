import fc from 'fast-check';
import type { EchoServer } from './echo-server.ts';

const quoted = (text: string) => JSON.stringify(text);

// What a header takes for a token, and anything that a person may choose for a password.
const tokens = fc.stringMatching(/^[A-Za-z0-9_~.+/-]{12,40}={0,2}$/);
// As a value of a header that nobody knows: a plain word would be none.
const odd = tokens.map((token) => `k9${token}`);
const cookies = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+./:<>?@^_`|~-]{12,40}$/);
const passwords = fc.stringMatching(/^[!-~]{12,40}$/);

/** A secret of its own for every place that can hold one. */
export const secretsOfPlaces = fc.record({
  bearer: tokens,
  basic: passwords,
  digest: odd,
  cookie: cookies,
  key: tokens,
  custom: odd,
  shared: tokens,
  login: passwords,
  query: fc.stringMatching(/^[A-Za-z0-9_~.-]{12,40}$/),
  json: tokens,
  form: fc.stringMatching(/^[A-Za-z0-9_~.-]{12,40}$/),
  socket: tokens,
  mqtt: passwords,
  emqxKey: tokens,
  emqxSecret: passwords,
  edgegap: tokens,
  nomad: tokens,
  github: tokens,
});

export type SecretsOfPlaces = typeof secretsOfPlaces extends fc.Arbitrary<infer T> ? T : never;

/** Words in the same headers that are no secrets; nothing of them may become a mask. */
export const harmlessHeaders = fc.subarray([
  'x-canary: true',
  'accept: application/vnd.github+json',
  'host: web.example',
  'accept-language: en-GB, en;q=0.9',
  'x-environment: staging',
  'x-region: eu-west-1',
  'x-team: platform tools',
  'x-build: v1.24.3',
  'cache-control: no-cache',
]);

/** Inputs that are accepted, with every secret on its way to a server. */
export function sentInputs(
  all: SecretsOfPlaces,
  { url, tcpPort }: Pick<EchoServer, 'url' | 'tcpPort'>,
  harmless: readonly string[],
): Record<string, string> {
  const basic = Buffer.from(`robot:${all.basic}`).toString('base64');
  const page = (path: string, settings: string) =>
    `- { target: ${quoted(url + path)}, expect-body: never there, ${settings} }`;
  const header = (name: string, value: string) => `headers: { ${name}: ${quoted(value)} }`;
  const targets = [
    page('/bearer', header('Authorization', `Bearer ${all.bearer}`)),
    page('/basic', header('Authorization', `Basic ${basic}`)),
    page('/digest', header('Authorization', `Digest username="robot", response="${all.digest}"`)),
    page('/cookie', header('Cookie', `theme=dark; session=${all.cookie}; lang=en`)),
    page('/key', header('X-Api-Key', all.key)),
    page('/custom', header('X-Custom', all.custom)),
    page('/login', `username: robot, password: ${quoted(all.login)}, expect-status: 100-599`),
    page(
      '/json',
      `method: POST, body: ${quoted(JSON.stringify({ grant: { client_secret: all.json } }))}`,
    ),
    page('/form', `method: POST, body: ${quoted(`user=robot&password=${all.form}`)}`),
    page(
      '/found',
      `json-path: $.message, success: '== "ok"', follow-redirects: same-origin`,
    ).replace('expect-body: never there, ', ''),
    `- { target: ${quoted(`${url}/query?token=${all.query}`)}, expect-status: 299 }`,
    `- { target: ${quoted(`${url.replace('http', 'ws')}/socket`)}, ` +
      `${header('Authorization', `Bearer ${all.socket}`)} }`,
    `- { target: 'mqtt://127.0.0.1:${tcpPort}', username: robot, password: ${quoted(all.mqtt)} }`,
    '- emqx:w41b11c0',
    '- edgegap:0123456789ab',
    '- nomad:deployment/01234567-89ab-cdef-0123-456789abcdef',
    '- github:check/build',
  ];
  return {
    targets: targets.join('\n'),
    mode: 'any',
    'request-headers': [`Authorization: Token ${all.shared}`, ...harmless].join('\n'),
    'emqx-api-url': url,
    'emqx-api-key': all.emqxKey,
    'emqx-api-secret': all.emqxSecret,
    'edgegap-api-url': url,
    'edgegap-token': `token ${all.edgegap}`,
    'nomad-address': url,
    'nomad-token': all.nomad,
    'github-token': all.github,
  };
}

/** Inputs that are refused, each for something close to a secret. */
export function refusedInputs(all: SecretsOfPlaces): Record<string, string> {
  return {
    targets: [
      `mqtts://robot:${all.mqtt}/?#@broker.example`,
      `https://robot:12/${all.query}@web.example`,
      `htps://web.example/x?token=${all.form}`,
      `https://web.example/x?key=${all.custom}#part`,
    ].join('\n'),
    'request-headers': `Authorization Bearer ${all.bearer}`,
    'emqx-api-url': `https://robot:${all.emqxKey}@emqx.example`,
    'emqx-api-secret': `${all.emqxSecret}\nx`,
    'edgegap-token': `${all.edgegap} \n`,
    'nomad-address': `https://robot:${all.nomad}/v1@nomad.example`,
    'nomad-token': `${all.key}\n${all.socket}`,
    'github-token': `${all.github} x`,
    'client-key': `-----BEGIN PRIVATE KEY-----\n${all.json}\n-----END PRIVATE KEY----`,
  };
}

/** Lists whose settings are wrong, or that are no YAML. */
export function refusedLists(all: SecretsOfPlaces): Record<string, string>[] {
  const page = 'target: https://web.example/';
  return [
    { targets: `- { ${page}, username: robot, password: ${quoted(all.login)}, pasword: a }` },
    {
      targets: `- { ${page}, headers: { Authorization: ${quoted(`Bearer ${all.bearer}`)} }, x: 1 }`,
    },
    {
      targets: [
        `- ${page}`,
        '  headers:',
        `    Authorization: Bearer ${all.bearer}`,
        `  password: "${all.form}`,
      ].join('\n'),
    },
    { targets: `- { ${page}, password: ${quoted(all.login)} }` },
    { targets: `- { ${page}, method: post, body: ${quoted(`password=${all.form}`)} }` },
  ];
}
