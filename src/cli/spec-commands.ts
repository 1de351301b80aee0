/** Commands that make pictures of specs, loaded together: they share nearly everything. */
export { runBuild } from './build-command.ts';
export { runCheck } from './check-command.ts';
export { runMerge } from './merge-command.ts';
