/** Commands that turn texts into texts, loaded together. */
export { runExport } from './export-command.ts';
export { runFormat } from './format-command.ts';
export { runImport } from './import-command.ts';
