import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Config, RuleLevel } from '../config/schema.ts';
import { CompileError } from '../diagnostics.ts';
import { parseBudget } from '../model/budget.ts';
import type { PictureOptions } from './build-options.ts';
import { type Finding, findingsIn } from './findings/finding.ts';
import type { RuleLevels } from './findings/rule-levels.ts';
import { RULES } from './findings/rule-list.ts';
import { isTrouble, trouble } from './findings/trouble.ts';
import { parseSizes } from './parse-option.ts';
import { readText } from './read-text.ts';

/** What settings are called. */
export const SETTINGS_FILE = 'whiteprint.config.yaml';

/** The settings of a folder: its own, else those of the nearest folder around it. Undefined for none. */
export function findSettings(folder: string): string | undefined {
  const path = join(folder, SETTINGS_FILE);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? undefined : findSettings(parent);
}

/** What came of reading settings: values by the names of options, or what is wrong with them. */
export type Settings =
  | { readonly values: Readonly<Record<string, unknown>> }
  | { readonly findings: readonly Finding[] };

/** Loads settings as values of options, with paths from where we are. Throws trouble when the file cannot be read. */
export async function loadSettings(path: string): Promise<Settings> {
  const shown = relative('.', path).replaceAll('\\', '/');
  const text = await readSettings(path, shown);
  const { parseConfig } = await import('../config/parse-config.ts');
  try {
    return { values: toValues(parseConfig(text, { rules: RULES, parseBudget }), dirname(resolve(path))) };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return { findings: findingsIn(shown, text, error.diagnostics) };
  }
}

async function readSettings(path: string, shown: string): Promise<string> {
  try {
    return (await readText(path)).text;
  } catch (error) {
    throw isTrouble(error) ? trouble(`the settings "${shown}": ${error.message}`, error.help) : error;
  }
}

function toValues(config: Config, folder: string): Readonly<Record<string, unknown>> {
  const { site = {}, ...options } = config;
  const { specs, out, theme, size, budget, cache, rules } = options;
  const here = (path: string): string => relative('.', resolve(folder, path)) || '.';
  const pictures: PictureOptions = {
    configFolder: folder,
    ...(specs && { specs: specs.map(here) }),
    ...(theme !== undefined && { theme: /\.ya?ml$/.test(theme) ? here(theme) : theme }),
    ...(size && { size: size.reduce<ReturnType<typeof parseSizes>>((all, one) => parseSizes(one, all), []) }),
    ...(budget !== undefined && { budget: parseBudget(budget) ?? 0 }),
    ...(cache !== undefined && { cache: cache === 'off' ? cache : here(cache) }),
    ...(rules && { rules: changedLevels(rules) }),
  };
  return {
    ...options,
    ...site,
    ...pictures,
    ...(out !== undefined && { out: here(out) }),
    ...(site.to !== undefined && { to: here(site.to) }),
  };
}

/** Levels by rule: what is said of a rule wins over what is said of its room. Those that are as the product has them are left out, so that saying so changes nothing. */
function changedLevels(rules: NonNullable<Config['rules']>): RuleLevels {
  const levels = RULES.flatMap(({ id, level }): [string, RuleLevel][] => {
    const said = rules[id] ?? (level === 'warning' ? rules[id.slice(0, id.indexOf('/'))] : undefined);
    return said === undefined || said === level ? [] : [[id, said]];
  });
  return Object.fromEntries(levels);
}
