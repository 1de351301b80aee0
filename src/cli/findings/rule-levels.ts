import type { Compiled } from '../../compile.ts';
import type { RuleLevel } from '../../config/schema.ts';
import { CompileError, type Diagnostic } from '../../diagnostics.ts';

/** Levels by rule id. */
export type RuleLevels = Readonly<Record<string, RuleLevel>>;

/**
 * A compiled picture whose warnings have the levels that the settings give them: those that are off are gone. Throws a
 * CompileError when one of them is an error now, and passes on that of the compiler with the same levels.
 */
export async function withLevels(levels: RuleLevels = {}, compile: () => Promise<Compiled>): Promise<Compiled> {
  const compiled = await compile().catch((error: unknown) => {
    throw error instanceof CompileError ? new CompileError(levelled(error.diagnostics, levels)) : error;
  });
  const warnings = levelled(compiled.warnings, levels);
  if (warnings.some(({ severity }) => severity === 'error')) throw new CompileError(warnings);
  return { ...compiled, warnings };
}

/** Errors stay what they are, whatever the settings say. */
const levelled = (found: readonly Diagnostic[], levels: RuleLevels): readonly Diagnostic[] =>
  found.flatMap((one) => {
    const level = one.severity === 'error' ? undefined : levels[one.rule];
    if (level === 'off') return [];
    return level === undefined ? [one] : [{ ...one, severity: level }];
  });
