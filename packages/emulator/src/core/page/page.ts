import type { Answer } from '../http/exchange.ts';
import { pageScript } from './page-script.ts';

const style = `
  body { font: 14px/1.45 system-ui, sans-serif; margin: 0; color: #1b1f24; background: #f6f8fa; }
  header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; padding: .6rem 1rem;
           background: #1b1f24; color: #fff; }
  header h1 { font-size: 1rem; margin: 0; }
  main { display: grid; gap: 1rem; padding: 1rem;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  @media (max-width: 900px) { main { grid-template-columns: minmax(0, 1fr); } }
  section { background: #fff; border: 1px solid #d0d7de; border-radius: 6px; padding: .7rem 1rem; }
  h2 { font-size: .95rem; margin: 0 0 .5rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; padding: .2rem .5rem .2rem 0; border-bottom: 1px solid #eaeef2;
           font-size: 13px; overflow-wrap: anywhere; vertical-align: top; }
  form { display: flex; flex-wrap: wrap; gap: .5rem; margin: .3rem 0; align-items: end; }
  label { display: grid; font-size: 12px; color: #57606a; }
  input, select, button { font: inherit; padding: .2rem .4rem; }
  pre { overflow: auto; max-height: 20rem; font-size: 12px; }
  #message:empty { display: none; }
  #message { padding: .4rem 1rem; background: #fff8c5; }
`;

function html(provider: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${provider} emulator</title>
<style>${style}</style>
</head>
<body>
<header>
  <h1>${provider} emulator</h1>
  <span>Clock: <time id="now"></time> (speed <span id="speed"></span>)</span>
  <form id="advance"><input name="by" value="1m" size="6" aria-label="Advance by">
    <button>Advance</button></form>
  <button id="reset">Reset</button>
</header>
<div id="message" role="status"></div>
<main>
  <div>
    <section><h2>State</h2><div id="state"></div>
      <details><summary>As JSON</summary><pre id="json"></pre></details></section>
    <section><h2>Requests</h2><table id="requests"></table></section>
  </div>
  <div>
    <section><h2>Faults</h2>
      <form id="fault">
        <label>Method <input name="method" size="6" placeholder="any"></label>
        <label>Path (glob) <input name="path" value="/**" size="18"></label>
        <label>Fault <select name="kind">
          <option>503</option><option>500</option><option>429</option><option>404</option>
          <option>reset</option><option>reset-after-commit</option><option>hang</option>
          <option>drip</option><option>truncate</option><option>html</option>
          <option>bomb</option><option>redirect</option><option value="">(delay only)</option>
        </select></label>
        <label>Delay <input name="delay" size="5" placeholder="2s"></label>
        <label>Probability <input name="probability" size="4" placeholder="1"></label>
        <label>From <input name="from" size="8" placeholder="+40s, 09:00"></label>
        <label>For <input name="for" size="5" placeholder="5m"></label>
        <label>Times <input name="times" size="4" placeholder="&infin;"></label>
        <button>Add fault</button>
      </form>
      <ul id="faults"></ul><button id="clear">Clear faults</button>
    </section>
    <section><h2>Export and import</h2>
      <button id="export">Export state</button>
      <form id="import"><input type="file" name="file" accept="application/json" aria-label="State">
        <button>Import state</button></form>
    </section>
  </div>
</main>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** The page at `/__emulator__/`: one file, nothing is loaded from elsewhere. */
export function pageAnswer(provider: string): Answer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; " +
      "connect-src 'self'",
  };
  return { status: 200, headers, text: html(provider) };
}
