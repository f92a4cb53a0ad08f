/** Runs in the browser as it stands here: no build step, no library, no `innerHTML`. */
export const pageScript = String.raw`
const byId = (id) => document.getElementById(id);
const shownLists = {
  jobs: ['ID', 'Namespace', 'Type', 'Version', 'Status', 'Stable'],
  deployments: ['ID', 'id', 'name', 'application', 'version', 'JobID', 'JobVersion', 'Status',
    'status', 'StatusDescription', 'type', 'accepting'],
  allocations: ['ID', 'Name', 'JobVersion', 'DesiredStatus', 'ClientStatus'],
  evaluations: ['ID', 'JobID', 'TriggeredBy', 'Status'],
  fleets: ['name'],
};

function say(text) {
  byId('message').textContent = text;
}

async function call(method, path, body) {
  const options = { method };
  if (body !== undefined) options.body = typeof body === 'string' ? body : JSON.stringify(body);
  const reply = await fetch(path, options);
  const text = await reply.text();
  if (!reply.ok) throw new Error(method + ' ' + path + ': ' + reply.status + ' ' + text);
  return text === '' ? undefined : JSON.parse(text);
}

function row(tag, cells) {
  const line = document.createElement('tr');
  for (const cell of cells) {
    const item = document.createElement(tag);
    item.textContent = cell === undefined || cell === null ? '' : String(cell);
    line.append(item);
  }
  return line;
}

function table(columns, records) {
  const shown = document.createElement('table');
  shown.append(row('th', columns));
  for (const record of records) shown.append(row('td', columns.map((name) => record[name])));
  return shown;
}

function showState(state) {
  const parts = [];
  for (const [name, wanted] of Object.entries(shownLists)) {
    const records = state[name];
    if (!Array.isArray(records)) continue;
    const heading = document.createElement('h3');
    heading.textContent = name + ' (' + records.length + ')';
    const columns = wanted.filter((column) => records.some((one) => one[column] !== undefined));
    const shown = table(columns, records.slice(-50));
    shown.id = 'state-' + name;
    parts.push(heading, shown);
  }
  byId('state').replaceChildren(...parts);
  byId('json').textContent = JSON.stringify(state, null, 2);
}

function showFaults(faults) {
  const items = faults.map((rule) => {
    const item = document.createElement('li');
    item.textContent = JSON.stringify(rule);
    return item;
  });
  byId('faults').replaceChildren(...items);
}

function showRequests(requests) {
  const newest = requests.slice(-100).reverse();
  const lines = newest.map(({ at, method, path, status }) => row('td', [at, method, path, status]));
  byId('requests').replaceChildren(row('th', ['at', 'method', 'path', 'status']), ...lines);
}

async function refresh() {
  const names = ['clock', 'state', 'requests', 'faults'];
  const [clock, state, log, rules] = await Promise.all(names.map((name) => call('GET', name)));
  byId('now').textContent = clock.now;
  byId('speed').textContent = clock.speed;
  showState(state);
  showRequests(log.requests);
  showFaults(rules.faults);
}

function fields(form) {
  const given = [...new FormData(form)].filter(([, value]) => value !== '');
  return Object.fromEntries(given);
}

function faultRule({ method, path, kind, ...more }) {
  const rule = { match: { ...(method && { method }), ...(path && { path }) }, ...more };
  if (kind !== undefined) rule.fault = /^\d+$/.test(kind) ? { status: Number(kind) } : kind;
  for (const name of ['probability', 'times']) {
    if (rule[name] !== undefined) rule[name] = Number(rule[name]);
  }
  return rule;
}

async function download() {
  const exported = await call('GET', 'export');
  const link = document.createElement('a');
  const blob = new Blob([JSON.stringify(exported)], { type: 'application/json' });
  link.href = URL.createObjectURL(blob);
  link.download = exported.provider + '-state.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

function act(work, done) {
  return async (event) => {
    event.preventDefault();
    try {
      await work(event.target);
      say(done);
    } catch (error) {
      say(error.message);
    }
    await refresh().catch((error) => say(error.message));
  };
}

byId('advance').addEventListener('submit',
  act((form) => call('POST', 'advance', fields(form)), 'Clock advanced.'));
byId('reset').addEventListener('click', act(() => call('POST', 'reset', {}), 'Back at the start.'));
byId('fault').addEventListener('submit',
  act((form) => call('POST', 'faults', faultRule(fields(form))), 'Fault added.'));
byId('clear').addEventListener('click', act(() => call('DELETE', 'faults'), 'Faults cleared.'));
byId('export').addEventListener('click', act(download, 'State exported.'));
byId('import').addEventListener('submit', act(async (form) => {
  const file = form.elements.file.files[0];
  if (file === undefined) throw new Error('Choose a file first.');
  await call('POST', 'import', await file.text());
}, 'State imported.'));

const tick = () => refresh().catch((error) => say(error.message))
  .finally(() => setTimeout(tick, 1000));
tick();
`;
