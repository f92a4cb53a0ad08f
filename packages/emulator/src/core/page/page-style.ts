/** The style of the page, light or dark as the browser asks for. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --line: #d1d9e0;
  --back: #f6f8fa; --card: #fff; --accent: #0969da; --good: #1a7f37; --bad: #cf222e;
  --wait: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9198a1; --line: #3d444d;
  --back: #0d1117; --card: #151b23; --accent: #4493f8; --good: #3fb950; --bad: #f85149;
  --wait: #d29922; } }
* { box-sizing: border-box; }
body { font: 14px/1.5 system-ui, sans-serif; margin: 0; color: var(--text);
  background: var(--back); }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center;
  padding: .8rem 1.5rem; background: var(--card); border-bottom: 1px solid var(--line); }
h1 { font-size: 1.15rem; margin: 0; }
#clock { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin-left: auto; }
#now { font: 600 1rem ui-monospace, monospace; }
#speed-note { color: var(--soft); margin-right: .6rem; }
main { display: grid; gap: 1.2rem; padding: 1.2rem 1.5rem; align-items: start;
  grid-template-columns: minmax(0, 5fr) minmax(20rem, 3fr); }
main > div { display: grid; gap: 1.2rem; }
@media (max-width: 1000px) { main { grid-template-columns: minmax(0, 1fr); } }
section { background: var(--card); border: 1px solid var(--line); border-radius: 8px;
  padding: .9rem 1.1rem; }
h2 { font-size: 1rem; margin: 0 0 .6rem; }
h3 { font-size: .85rem; margin: 1rem 0 .3rem; color: var(--soft); text-transform: capitalize; }
.scroll { overflow-x: auto; }
#requests-box { max-height: 24rem; overflow: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line);
  font-size: 13px; vertical-align: top; }
th { color: var(--soft); font-weight: 500; white-space: nowrap; }
td.code { font-family: ui-monospace, monospace; font-size: 12px; overflow-wrap: anywhere; }
td.short { white-space: nowrap; }
tr:last-child td { border-bottom: 0; }
.badge { display: inline-block; padding: 0 .5rem; border-radius: 1rem; font-size: 12px;
  border: 1px solid currentColor; color: var(--soft); white-space: nowrap; }
.good { color: var(--good); } .bad { color: var(--bad); } .wait { color: var(--wait); }
.empty { color: var(--soft); margin: .2rem 0; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 0; }
#fault { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); }
#fault .wide { grid-column: span 2; }
#import input { flex: 1; min-width: 14rem; }
#import button { width: auto; }
label { display: grid; font-size: 12px; color: var(--soft); }
input, select, button { font: inherit; color: var(--text); background: var(--card); width: 100%;
  padding: .3rem .55rem; border: 1px solid var(--line); border-radius: 6px; }
#clock input, #clock button, .row button, #reset { width: auto; }
button { cursor: pointer; background: var(--back); }
button:hover { border-color: var(--accent); }
button.main { color: #fff; background: var(--accent); border-color: var(--accent); }
.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-top: .7rem; }
ul { list-style: none; margin: .7rem 0 0; padding: 0; }
li { padding: .35rem 0; border-top: 1px solid var(--line); font-size: 13px;
  overflow-wrap: anywhere; }
summary { cursor: pointer; color: var(--soft); margin-top: .7rem; }
pre { overflow: auto; max-height: 24rem; font-size: 12px; }
#message { padding: .5rem 1.5rem; background: var(--card); border-bottom: 1px solid var(--line);
  border-left: 4px solid var(--good); }
#message.bad { border-left-color: var(--bad); color: var(--bad); }
#message:empty { display: none; }
`;
