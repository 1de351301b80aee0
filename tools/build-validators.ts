/** Writes the validators of specs, themes and settings from their schemas. */
import { writeFileSync } from 'node:fs';
import { toValidators } from './validator-source.ts';

for (const [path, source] of Object.entries(toValidators())) {
  writeFileSync(new URL(`../${path}`, import.meta.url), source);
}
