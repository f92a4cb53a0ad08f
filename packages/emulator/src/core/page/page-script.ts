/** Runs in the browser as it stands here: no build step, no library, no `innerHTML`. */
export const pageScript = String.raw`
const byId = (id) => document.getElementById(id);
const shownLists = {
  jobs: ['ID', 'Version', 'Status', 'Type', 'Namespace'],
  deployments: ['ID', 'id', 'name', 'application', 'version', 'JobID', 'JobVersion', 'Status',
    'status', 'StatusDescription', 'type', 'accepting'],
  allocations: ['ID', 'Name', 'JobVersion', 'ClientStatus', 'DesiredStatus'],
  fleets: ['name'],
};
const tones = [
  ['bad', /^(failed|error|lost|status\.error)$/i],
  ['good', /^(running|successful|complete|ready|status\.ready)$/i],
  ['wait', /^(pending|blocked|paused|starting|stopping|status\.(deploying|seeking|.*ing))$/i],
];

function say(text, isBad) {
  byId('message').textContent = text;
  byId('message').className = isBad ? 'bad' : '';
}

async function call(method, path, body) {
  const options = { method };
  if (body !== undefined) options.body = typeof body === 'string' ? body : JSON.stringify(body);
  const reply = await fetch(path, options);
  const text = await reply.text();
  if (!reply.ok) throw new Error(errorIn(text) || method + ' ' + path + ': ' + reply.status);
  return text === '' ? undefined : JSON.parse(text);
}

function errorIn(text) {
  try {
    return JSON.parse(text).error;
  } catch {
    return text;
  }
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined && text !== null) made.textContent = String(text);
  return made;
}

const toneOf = (text) => (tones.find(([, words]) => words.test(text)) || [''])[0];
const badge = (text) => element('span', 'badge ' + toneOf(text), text);

function headOf(columns) {
  const line = element('tr');
  line.append(...columns.map((name) => element('th', '', name)));
  return line;
}

function cellOf(column, value) {
  if (value === undefined || value === null || value === '') return element('td');
  if (/status$/i.test(column)) {
    const cell = element('td', 'short');
    cell.append(badge(value));
    return cell;
  }
  const shown = typeof value === 'object' ? JSON.stringify(value) : value;
  return element('td', /^id$/i.test(column) ? 'code' : '', shown);
}

function table(columns, records) {
  const shown = element('table');
  const lines = records.map((record) => {
    const line = element('tr');
    line.append(...columns.map((name) => cellOf(name, record[name])));
    return line;
  });
  shown.append(headOf(columns), ...lines);
  return shown;
}

function listOf(name, records) {
  const heading = element('h3', '', name + ' (' + records.length + ')');
  if (records.length === 0) return [heading, element('p', 'empty', 'None yet.')];
  const wanted = shownLists[name];
  const columns = wanted.filter((column) => records.some((one) => one[column] !== undefined));
  const shown = table(columns, records.slice(-50).reverse());
  shown.id = 'state-' + name;
  const box = element('div', 'scroll');
  box.append(shown);
  return [heading, box];
}

function showState(state) {
  const lists = Object.keys(shownLists).filter((name) => Array.isArray(state[name]));
  byId('state').replaceChildren(...lists.flatMap((name) => listOf(name, state[name])));
  byId('json').textContent = JSON.stringify(state, null, 2);
}

function faultWords({ match = {}, fault, delay, probability, from, for: span, times }) {
  const what = typeof fault === 'object' ? 'status ' + fault.status : fault;
  return (match.method || 'Every method') + ' ' + (match.path || 'on every path') + ': ' + [
    delay && 'after ' + delay,
    what || 'the usual answer',
    probability !== undefined && 'with probability ' + probability,
    times !== undefined && (times === 1 ? 'once more' : times + ' more times'),
    from && 'from ' + from,
    span && 'for ' + span,
  ].filter(Boolean).join(', ');
}

function showFaults(faults) {
  const none = element('li', 'empty', 'No faults: every request gets its usual answer.');
  const items = faults.map((rule) => element('li', 'rule', faultWords(rule)));
  byId('faults').replaceChildren(...(items.length === 0 ? [none] : items));
}

function requestRow({ at, method, path, status }) {
  const line = element('tr');
  const answer = element('td', 'short');
  const tone = status === 0 || status >= 500 ? 'bad' : status >= 400 ? 'wait' : 'good';
  answer.append(element('span', 'badge ' + tone, status === 0 ? 'none yet' : status));
  const time = element('td', 'code short', at.slice(11, 23));
  time.title = at;
  line.append(time, element('td', 'code', method), element('td', 'code', path), answer);
  return line;
}

function showRequests(requests) {
  const lines = requests.slice(-100).reverse().map(requestRow);
  byId('requests').replaceChildren(headOf(['at', 'method', 'path', 'answer']), ...lines);
}

async function refresh() {
  const names = ['clock', 'state', 'requests', 'faults'];
  const [clock, state, log, rules] = await Promise.all(names.map((name) => call('GET', name)));
  byId('now').textContent = clock.now.replace('T', ' ').slice(0, 19);
  byId('now').dateTime = clock.now;
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
      say(error.message, true);
    }
    await refresh().catch((error) => say(error.message, true));
  };
}

const advance = (by) => call('POST', 'advance', { by });
byId('clock').addEventListener('submit',
  act((form) => advance(form.elements.by.value), 'Clock advanced.'));
for (const button of document.querySelectorAll('[data-by]')) {
  button.addEventListener('click', act(({ dataset }) => advance(dataset.by), 'Clock advanced.'));
}
byId('reset').addEventListener('click', act(() => call('POST', 'reset', {}), 'Back at the start.'));
byId('fault').addEventListener('submit',
  act((form) => call('POST', 'faults', faultRule(fields(form))), 'Fault added.'));
byId('clear').addEventListener('click', act(() => call('DELETE', 'faults'), 'Faults cleared.'));
byId('export')?.addEventListener('click', act(download, 'State exported.'));
byId('import')?.addEventListener('submit', act(async (form) => {
  const file = form.elements.file.files[0];
  if (file === undefined) throw new Error('Choose a file first.');
  await call('POST', 'import', await file.text());
}, 'State imported.'));

const tick = () => refresh().catch((error) => say('No answer: ' + error.message, true))
  .finally(() => setTimeout(tick, 1000));
tick();
`;
