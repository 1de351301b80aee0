/**
 * Checks who imports whom (.dependency-cruiser.cjs) over src/, and that the cruiser really saw the modules:
 * a cruiser that cannot read the TypeScript at hand finds no violation in no module.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const FEWEST = 20;
const require = createRequire(import.meta.url);
const { forbidden, options } = require('../.dependency-cruiser.cjs');

const { output } = await cruise(['src'], { ...options, ruleSet: { forbidden }, validate: true }, undefined, {
  tsConfig: extractTSConfig('tsconfig.json'),
});
const { violations } = output.summary;
const seen = output.modules.filter((module) => module.source.startsWith('src/')).length;
const written = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts')).length;

for (const { rule, from, to } of violations) console.error(`${rule.severity} ${rule.name}: ${from} -> ${to}`);
if (seen < Math.max(FEWEST, written)) {
  console.error(`doors: only ${seen} of ${written} modules were read; the cruiser does not see this TypeScript`);
  process.exitCode = 1;
}
if (violations.length > 0) process.exitCode = 1;
if (!process.exitCode) console.log(`doors: ${seen} modules, no violation`);
