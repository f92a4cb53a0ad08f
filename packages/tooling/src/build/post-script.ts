/**
 * The script of the post step: the bundle of the main step, told that it is not that. By what main
 * has kept alone it could not know: a cancel in its first moments kills main before it keeps
 * anything, and the runner runs the post step all the same.
 */
export const POST_SCRIPT = {
  file: 'post.js',
  code: `process.env.ROLLOUT_ACTIONS_STEP = 'post';
await import('./index.js');
`,
} as const;
