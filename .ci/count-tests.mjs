/** Prints `PASSED FAILED` of a vitest JSON report. A file that broke before its first test is a failure too. */
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const broken = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
).length;
const none = report.numPassedTests + report.numFailedTests + broken === 0 ? 1 : 0;
// An error outside every test leaves the numbers clean and the run unsuccessful.
const stray = !report.success && report.numFailedTests + broken + none === 0 ? 1 : 0;
process.stdout.write(`${report.numPassedTests} ${report.numFailedTests + broken + none + stray}\n`);
