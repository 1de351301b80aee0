/** Writes schema/spec.schema.json and docs/spec.md from the schema in src/spec/. */
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '../src/spec/to-json-schema.ts';
import { toSpecReference } from './spec-reference.ts';

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);

const { icons }: { icons: { name: string }[] } = JSON.parse(readFileSync(at('icons/catalogue.json'), 'utf8'));
writeFileSync(at('schema/spec.schema.json'), toJsonSchema(icons.map(({ name }) => name)));
writeFileSync(at('docs/spec.md'), toSpecReference());
