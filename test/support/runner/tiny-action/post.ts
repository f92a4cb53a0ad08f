// As the script of a bundle's post step.
Reflect.set(globalThis, Symbol.for('rollout-actions.post'), true);
await import('./main.ts');
