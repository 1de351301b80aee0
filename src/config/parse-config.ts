import { CompileError, type Diagnostic, quote } from '../diagnostics.ts';
import { checkRules, type KnownRule, pointerTo } from './check-rules.ts';
import { explainErrors } from './explain-error.ts';
import { readConfig } from './read-config.ts';
import type { Config } from './schema.ts';
import { validateConfig } from './validate-config.generated.ts';

/** What settings are checked against. */
export interface ConfigSurroundings {
  readonly rules: readonly KnownRule[];
  /** The bytes that a budget means. */
  readonly parseBudget: (budget: NonNullable<Config['budget']>) => number | undefined;
}

/**
 * Parses the text of a settings file.
 *
 * @throws CompileError with all `config/…` findings, each with line and column, sorted by place.
 */
export function parseConfig(text: string, { rules, parseBudget }: ConfigSurroundings): Config {
  const { value, place } = readConfig(text);
  const errors = validateConfig(value) ? [] : (validateConfig.errors ?? []);
  const wrong = errors.filter(({ keyword }) => keyword !== 'additionalProperties').map((error) => error.instancePath);
  const sound = soundPart(value, new Set(wrong));
  const found = [...explainErrors(errors), ...checkRules(sound, rules), ...checkBudget(sound, parseBudget)].map(place);
  if (found.length > 0) throw new CompileError(found.toSorted(byPlace));
  return sound;
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** The settings without what the schema complains about, so that all else can be checked too. */
function soundPart(value: unknown, wrong: ReadonlySet<string>): Config {
  if (wrong.has('')) return {};
  return Object.fromEntries(
    Object.entries(value as Config)
      .filter(([key]) => !wrong.has(`/${key}`))
      .map(([key, inner]) => [key, key === 'rules' ? soundRules(inner as NonNullable<Config['rules']>, wrong) : inner]),
  );
}

const soundRules = (rules: NonNullable<Config['rules']>, wrong: ReadonlySet<string>): Config['rules'] =>
  Object.fromEntries(Object.entries(rules).filter(([id]) => !wrong.has(pointerTo(id))));

function checkBudget({ budget }: Config, parse: ConfigSurroundings['parseBudget']): readonly Diagnostic[] {
  if (budget === undefined) return [];
  const bytes = parse(budget) ?? 0;
  if (bytes >= 1000 && bytes <= 100_000_000) return [];
  return [
    {
      rule: 'config/bad-value',
      severity: 'error',
      message: `"budget" cannot be ${quote(String(budget))}`,
      help: 'write 1KB to 100MB, such as 180KB or 180KiB',
      pointer: '/budget',
    },
  ];
}
