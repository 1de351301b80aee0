import { harmless } from './display-text.ts';
import { type Finding, hasFile, sortFindings } from './finding.ts';

/** The findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
export const toWorkflowCommands = (findings: readonly Finding[]): string =>
  sortFindings(findings).map(toCommand).join('');

function toCommand(finding: Finding): string {
  const { severity, rule, message, help, line, column, endLine, endColumn } = finding;
  const properties = Object.entries({
    file: hasFile(finding) ? finding.file : undefined,
    line,
    col: column,
    endLine,
    endColumn,
    title: rule,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
  const where = hasFile(finding) ? '' : `${finding.file}: `;
  const text = `${where}${message}${help === undefined ? '' : `\nhelp: ${help}`}`;
  return `::${severity} ${properties.join(',')}::${escapeData(text)}\n`;
}

/** As the runner reads it back; what would steer a terminal is written out. */
const escapeData = (text: string): string =>
  harmless(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
