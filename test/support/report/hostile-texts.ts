/** 60 texts that do something where they are not taken for text: to GitHub, the runner, Mermaid. */
export const HOSTILE_TEXTS: readonly string[] = [
  // HTML
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</details><h1>x</h1>'],
  ...['<!--', '-->', '<!-- rollout-actions: preview -->', '<a href="https://e.example">x</a>'],
  ...['&lt;b&gt;', '&#64;octocat', '</summary></details>', '<details open>', '<br>'],
  // Markdown
  ...['# heading', '- item', '1. item', '> quote', '> [!WARNING]', '---', '===', '```', '~~~'],
  ...['````mermaid', '| a | b |', '|', '\\|', '\\', '**bold**', '_it_', '~~gone~~', '`code`'],
  ...['[x](https://e.example)', '![x](https://e.example/x.png)', '[^1]', '[^1]: note', '- [ ] x'],
  ...['[ref]: https://e.example', '<https://e.example>', 'https://e.example', 'www.e.example'],
  // What GitHub finds in plain text
  ...[
    '@octocat',
    '@octo/team',
    '#1',
    'GH-1',
    'octo/app#1',
    'a@e.example',
    ':tada:',
    '$x$',
    '$$x$$',
  ],
  // The runner
  ...['::error::x', '::set-output name=outcome::x', '##[add-mask]a', '\n::stop-commands::x'],
  ...['\r\n::warning::x', '%0A::error::x', '\u2028::notice::x'],
  // Mermaid
  ...['x : done, a', '%%{init: {"securityLevel": "loose"}}%%', 'click a href "javascript:x"'],
  ...['section x', 'x; y #35;'],
];
