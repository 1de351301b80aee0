import { isAbsolute, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readRulePage, rulePagePath } from '../rule-page.ts';
import { type Finding, hasFile, sortFindings } from './finding.ts';
import { RULES, type Rule } from './rule-list.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What paths in the document are relative to: where the command was run, in CI the checked-out repository. */
const ROOT = '%SRCROOT%';

/** The findings as a SARIF 2.1.0 document, with every rule that they name and its page. */
export function toSarif(findings: readonly Finding[], version: string): string {
  const sorted = sortFindings(findings);
  const rules = RULES.filter(({ id }) => sorted.some(({ rule }) => rule === id));
  const run = {
    tool: { driver: { name: 'Whiteprint', version, rules: rules.map(toDescriptor) } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that whiteprint was run in.' } } },
    results: sorted.map((finding) => toResult(finding, rules)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function toDescriptor({ id, level, summary }: Rule) {
  const text = `${summary}. Read on in ${rulePagePath(id)}, or: whiteprint rules ${id}`;
  const markdown = readRulePage(id) ?? text;
  return {
    id,
    shortDescription: { text: summary },
    help: { text, markdown },
    defaultConfiguration: { level },
  };
}

function toResult(finding: Finding, rules: readonly Rule[]) {
  const { rule, severity, message, help, pointer, evidence } = finding;
  const where = hasFile(finding) ? '' : `${finding.file}: `;
  const ruleIndex = rules.findIndex(({ id }) => id === rule);
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: severity,
    message: { text: `${where}${message}${help === undefined ? '' : `\nhelp: ${help}`}` },
    ...(hasFile(finding) ? { locations: [{ physicalLocation: toLocation(finding) }] } : {}),
    ...(pointer === undefined && evidence === undefined ? {} : { properties: { pointer, evidence } }),
  };
}

function toLocation({ file, line, column, endLine, endColumn }: Finding) {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { artifactLocation: toArtifact(file), ...(line === undefined ? {} : { region }) };
}

/** Files elsewhere have no place below the root. */
function toArtifact(file: string) {
  if (isAbsolute(file) || file.startsWith('..')) return { uri: pathToFileURL(resolve(file)).href };
  const path = file.replaceAll(sep, '/').replace(/^(\.\/)+/, '');
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}
