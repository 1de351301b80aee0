/** The compiler as a library: pure functions; `whiteprint/node` loads what they need from files. */
export type { Lexicon } from './check/copy/copy.ts';
export {
  type Compiled,
  type CompileOptions,
  compile,
  type Environment,
  type Rendered,
  renderPng,
} from './compile.ts';
export { CompileError, type Diagnostic } from './diagnostics.ts';
export type { IconFile, IconSet, IconSource } from './icons/icon-source.ts';
export { parseCatalogue } from './icons/parse-catalogue.ts';
export { parseIconSet } from './icons/parse-icon-set.ts';
export { createLexicon, type WordFiles } from './lexicon/create-lexicon.ts';
export { buildReport } from './report/build-report.ts';
export { formatSpec } from './spec/format/format-spec.ts';
export { type ParsedSpec, parseSpec } from './spec/parse-spec.ts';
export type { Spec } from './spec/schema.ts';
export { findParents } from './theme/find-parents.ts';
export { parseTheme, proveTheme } from './theme/parse-theme.ts';
export type { ThemeSource } from './theme/source.ts';
export type { Theme } from './theme/theme.ts';
