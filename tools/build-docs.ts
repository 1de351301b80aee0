/** Writes schema/spec.schema.json and docs/spec.md from the schema in src/spec/, schema/config.schema.json and docs/config.md from that in src/config/, schema/theme.schema.json and the reference in docs/themes.md from that in src/theme/, and docs/rules/README.md from the list of rules. */
import { readFileSync, writeFileSync } from 'node:fs';
import { themeNames } from '../src/cli/find-theme.ts';
import { RULES } from '../src/cli/findings/rule-list.ts';
import { toJsonSchema as toConfigSchema } from '../src/config/to-json-schema.ts';
import { toJsonSchema } from '../src/spec/to-json-schema.ts';
import { toJsonSchema as toThemeSchema } from '../src/theme/to-json-schema.ts';
import { toConfigReference } from './config-reference.ts';
import { faceNames } from './face-names.ts';
import { toRulesIndex } from './rules-index.ts';
import { toSpecReference } from './spec-reference.ts';
import { toThemePage } from './theme-reference.ts';

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);

const { icons }: { icons: { name: string }[] } = JSON.parse(readFileSync(at('icons/catalogue.json'), 'utf8'));
writeFileSync(
  at('schema/spec.schema.json'),
  toJsonSchema({ icons: icons.map(({ name }) => name), themes: await themeNames() }),
);
writeFileSync(at('docs/spec.md'), toSpecReference());
writeFileSync(at('schema/config.schema.json'), toConfigSchema(RULES));
writeFileSync(at('docs/config.md'), toConfigReference());
writeFileSync(at('schema/theme.schema.json'), toThemeSchema(faceNames()));
writeFileSync(at('docs/themes.md'), toThemePage(readFileSync(at('docs/themes.md'), 'utf8')));
writeFileSync(at('docs/rules/README.md'), toRulesIndex(RULES));
