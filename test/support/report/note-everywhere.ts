import type { RunReport } from '@rollout-actions/action/report/run-report';

/** Puts a text into every field of a report that may hold a text of others. */
export function noteEverywhere(report: RunReport, text: string): void {
  report.subject({
    name: text,
    version: text,
    page: { title: text, url: `https://ui.example/?q=${text}` },
  });
  report.wanted(text);
  report.fact(text, text);
  report.state(text, text);
  report.state('another', text);
  report.things({ title: text, columns: [text, 'b'], rows: [[text, text]] });
  report.thing(text, { [text]: text, b: text });
  report.gates([gateOf(text, 'fail'), gateOf(text, 'pass')]);
  report.evidence(text, [text, 'between', text]);
  report.remark(text);
  report.budget({ columns: [text], rows: [[text]] });
}

function gateOf(text: string, verdict: 'fail' | 'pass') {
  const own = { name: text, kind: text, value: text, bound: text, interval: '10s' };
  return { ...own, verdict, measurements: 1, observeOnly: false };
}
