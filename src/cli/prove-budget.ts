import { CompileError, type Diagnostic } from '../diagnostics.ts';
import type { Finding } from './findings/finding.ts';
import type { Kit } from './kit.ts';
import type { LoadedTheme } from './load-theme.ts';
import { packagePath } from './package-files.ts';
import { readText } from './read-text.ts';

/** What a theme must hold on the densest picture: bytes, and the likeness to the picture as painted. */
const BUDGET = 180_000;
const LEAST_LIKENESS = 0.98;
/** A spec as full as a legible picture can be. */
const DENSEST = 'themes/proof/densest.yaml';

/** `theme/over-budget` when the densest picture in this theme does not fit into 180 KB, or only with colours that show. */
export async function proveBudget({ theme, file }: LoadedTheme, kit: Kit): Promise<readonly Finding[]> {
  const { compile, renderPng } = await import('../compile.ts');
  const { text } = await readText(packagePath(DENSEST));
  const env = { theme, icons: kit.icons.catalogue, fonts: kit.fonts.fonts };
  try {
    const compiled = await compile(text, env, { slug: 'densest', budget: BUDGET });
    const { bytes, colours, ssim } = await renderPng(compiled);
    if (ssim >= LEAST_LIKENESS) return [];
    const message = `the densest picture fits ${BUDGET} bytes only with ${colours} colours, and is then no more than ${ssim} like itself, less than ${LEAST_LIKENESS}`;
    return [overBudget(file, message, { bytes, budget: BUDGET, colours, ssim, min: LEAST_LIKENESS })];
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.diagnostics.map((found) =>
      found.rule === 'budget/exceeded'
        ? overBudget(
            file,
            `the densest picture does not fit ${BUDGET} bytes with any number of colours`,
            found.evidence,
          )
        : { ...found, file, message: `the densest picture cannot be drawn: ${found.message}`, line: 1, column: 1 },
    );
  }
}

const overBudget = (file: string, message: string, evidence: Diagnostic['evidence']): Finding => ({
  rule: 'theme/over-budget',
  severity: 'error',
  message,
  help: 'what costs bytes is what differs from pixel to pixel: fewer rings of glow, coarser grids and hatching, fewer smudges',
  file,
  ...(evidence === undefined ? {} : { evidence }),
});
