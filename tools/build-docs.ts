/** Writes schema/spec.schema.json and docs/spec.md from the schema in src/spec/, and schema/theme.schema.json and the reference in docs/themes.md from that in src/theme/. */
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '../src/spec/to-json-schema.ts';
import { toJsonSchema as toThemeSchema } from '../src/theme/to-json-schema.ts';
import { faceNames } from './face-names.ts';
import { toSpecReference } from './spec-reference.ts';
import { toThemePage } from './theme-reference.ts';

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);

const { icons }: { icons: { name: string }[] } = JSON.parse(readFileSync(at('icons/catalogue.json'), 'utf8'));
writeFileSync(at('schema/spec.schema.json'), toJsonSchema(icons.map(({ name }) => name)));
writeFileSync(at('docs/spec.md'), toSpecReference());
writeFileSync(at('schema/theme.schema.json'), toThemeSchema(faceNames()));
writeFileSync(at('docs/themes.md'), toThemePage(readFileSync(at('docs/themes.md'), 'utf8')));
