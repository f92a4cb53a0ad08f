import type { Answer } from '../http/exchange.ts';
import type { Provider } from '../provider.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

const NAMES: Readonly<Record<string, string>> = {
  emqx: 'EMQX Platform',
  edgegap: 'Edgegap',
  nomad: 'Nomad',
};

const faultForm = `
<form id="fault">
  <label class="wide">Path (glob) <input name="path" value="/**"></label>
  <label>Method <input name="method" placeholder="any"></label>
  <label>Fault <select name="kind">
    <option>503</option><option>500</option><option>429</option><option>404</option>
    <option>reset</option><option>reset-after-commit</option><option>hang</option>
    <option>drip</option><option>truncate</option><option>html</option>
    <option>bomb</option><option>redirect</option><option value="">only the delay</option>
  </select></label>
  <label>Delay <input name="delay" placeholder="none, 2s"></label>
  <label>Probability <input name="probability" placeholder="1, 0.5"></label>
  <label>Times <input name="times" placeholder="no limit, 3"></label>
  <label>From <input name="from" placeholder="now, +40s, 09:00"></label>
  <label>For <input name="for" placeholder="no end, 5m"></label>
  <button class="main">Add fault</button>
</form>`;

const exportAndImport = `
<form id="import"><input type="file" name="file" accept="application/json" aria-label="State">
  <button>Import state</button></form>
<div class="row"><button id="export">Export state</button></div>`;

function html(provider: Provider['name']): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${provider} emulator</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
  <h1>${NAMES[provider] ?? provider} emulator</h1>
  <form id="clock">
    <time id="now"></time><span id="speed-note">UTC, speed <span id="speed"></span></span>
    <input name="by" value="1m" size="5" aria-label="Advance by">
    <button id="advance" class="main">Advance</button>
    <button type="button" data-by="10m">+10m</button>
    <button type="button" data-by="1h">+1h</button>
  </form>
</header>
<div id="message" role="status"></div>
<main>
  <div>
    <section><h2>State</h2><div id="state"></div>
      <details><summary>All of it as JSON</summary><pre id="json"></pre></details></section>
    <section><h2>Requests</h2><div id="requests-box"><table id="requests"></table></div></section>
  </div>
  <div>
    <section><h2>Faults</h2>${faultForm}
      <ul id="faults"></ul>
      <div class="row"><button id="clear">Clear faults</button></div>
    </section>
    <section><h2>Export and import</h2>${exportAndImport}</section>
    <section><h2>Start again</h2>
      <button id="reset">Back to the start</button></section>
  </div>
</main>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** The page at `/__emulator__/`: one file, nothing is loaded from elsewhere. */
export function pageAnswer({ name }: Provider): Answer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; " +
      "connect-src 'self'",
  };
  return { status: 200, headers, text: html(name) };
}
