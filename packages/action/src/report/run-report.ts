import type { Clock } from '@rollout-actions/client/time/clock';
import type {
  Evidence,
  GateReport,
  ReportContent,
  Subject,
  Table,
  TimelineEntry,
} from './types.ts';

/** Where an action notes, as it goes on, what people read about its run. Nothing is sent. */
export interface RunReport {
  /** What the step is about; a later call adds to an earlier one. */
  subject(subject: Subject): void;
  wanted(clause: string): void;
  fact(name: string, value: string): void;
  /** Something is in a state from now on. */
  state(subject: string, state: string): void;
  /** Things with their ids, hosts, ports and states; a table of the same title is replaced. */
  things(table: Table): void;
  /** One of the things, column → value: its row is replaced by the first value, or added. */
  thing(title: string, row: Readonly<Record<string, string | number>>): void;
  /** How the gates stand now. */
  gates(gates: readonly GateReport[]): void;
  evidence(title: string, lines: readonly string[]): void;
  remark(sentence: string): void;
  budget(table: Table): void;
  /** What the step is about is stopped and will not come back. */
  gone(): void;
  /** Whether there is anything to show. */
  isUsed(): boolean;
  /** What was noted so far, every text by way of `redact`. */
  content(redact: (text: string) => string): ReportContent;
}

/** What was noted, as it came. */
interface Notes {
  subject: Subject | undefined;
  wanted: string | undefined;
  facts: Map<string, string>;
  timeline: TimelineEntry[];
  things: Map<string, Table>;
  gates: readonly GateReport[];
  evidence: Evidence[];
  remarks: string[];
  budget: Table | undefined;
  isGone: boolean;
}

/** An empty report; its timeline counts from now. */
export function createRunReport(clock: Clock): RunReport {
  const notes: Notes = {
    subject: undefined,
    wanted: undefined,
    facts: new Map(),
    timeline: [],
    things: new Map(),
    gates: [],
    evidence: [],
    remarks: [],
    budget: undefined,
    isGone: false,
  };
  const set = (some: Partial<Notes>) => void Object.assign(notes, some);
  return {
    subject: (more) => set({ subject: { ...notes.subject, ...more } }),
    wanted: (wanted) => set({ wanted }),
    fact: (name, value) => notes.facts.set(name, value),
    state(subject, state) {
      const last = notes.timeline.findLast((entry) => entry.subject === subject);
      // `failed` says nothing new after `failed (web 0/1 healthy)`.
      if (last?.state === state || last?.state.startsWith(`${state} (`)) return;
      notes.timeline.push({ subject, state, atMs: clock.wall() });
    },
    things: (table) => notes.things.set(table.title ?? '', table),
    thing: (title, row) => notes.things.set(title, withRow(notes.things.get(title), title, row)),
    gates: (gates) => set({ gates }),
    evidence: (title, lines) => notes.evidence.push({ title, lines }),
    remark: (sentence) => notes.remarks.push(sentence),
    budget: (budget) => set({ budget }),
    gone: () => set({ isGone: true }),
    isUsed: () => {
      const { things, timeline, gates, evidence, remarks } = notes;
      return (
        things.size > 0 || [timeline, gates, evidence, remarks].some(({ length }) => length > 0)
      );
    },
    content: (redact) => redactedContent(notes, redact),
  };
}

function withRow(
  table: Table | undefined,
  title: string,
  row: Readonly<Record<string, string | number>>,
): Table {
  const cells = Object.values(row);
  const rows = [...(table?.rows ?? [])];
  const at = rows.findIndex(([first]) => first === cells[0]);
  rows.splice(at < 0 ? rows.length : at, 1, cells);
  return { title, columns: Object.keys(row), rows };
}

function redactedContent(notes: Notes, redact: Redact): ReportContent {
  const { subject, wanted, facts, timeline, things, gates, evidence, remarks, budget } = notes;
  return {
    subject: subject && redactedSubject(subject, redact),
    wanted: wanted === undefined ? undefined : redact(wanted),
    facts: new Map([...facts].map(([name, value]) => [redact(name), redact(value)])),
    timeline: timeline.map(({ subject: of, state, atMs }) => {
      return { subject: redact(of), state: redact(state), atMs };
    }),
    things: [...things.values()].map((table) => redactedTable(table, redact)),
    gates: gates.map((gate) => redactedGate(gate, redact)),
    evidence: evidence.map(({ title, lines }) => {
      return { title: redact(title), lines: redact(lines.join('\n')).split('\n') };
    }),
    remarks: remarks.map(redact),
    budget: budget && redactedTable(budget, redact),
    isGone: notes.isGone,
  };
}

type Redact = (text: string) => string;

function redactedSubject({ name, version, page }: Subject, redact: Redact): Subject {
  return {
    name: redact(name),
    ...(version === undefined ? {} : { version: redact(version) }),
    ...(page === undefined ? {} : { page: { title: redact(page.title), url: redact(page.url) } }),
  };
}

function redactedTable(table: Table, redact: Redact): Table {
  const { title, columns } = table;
  const rows = table.rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? redact(cell) : cell)),
  );
  const named = title === undefined ? {} : { title: redact(title) };
  return { ...named, columns: columns.map(redact), rows };
}

function redactedGate(gate: GateReport, redact: Redact): GateReport {
  const { name, kind, value, bound } = gate;
  return {
    ...gate,
    name: redact(name),
    kind: redact(kind),
    value: redact(value),
    bound: redact(bound),
  };
}
