/** Commands that are over at once. They are loaded together: each door of its own splits the parts of the program once more. */
export { runCacheClean } from './cache-command.ts';
export { runIcons } from './icons-command.ts';
export { runInit } from './init-command.ts';
export { runRules } from './rules-command.ts';
export { runSchema } from './schema-command.ts';
export { runThemes } from './themes-command.ts';
