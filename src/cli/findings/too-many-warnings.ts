import type { PictureOptions } from '../build-options.ts';
import type { Finding } from './finding.ts';

/** The finding for more warnings than `--max-warnings` allows; none without that option. */
export function tooManyWarnings(findings: readonly Finding[], { maxWarnings }: PictureOptions): readonly Finding[] {
  const count = findings.filter(({ severity }) => severity === 'warning').length;
  if (maxWarnings === undefined || count <= maxWarnings) return [];
  return [
    {
      rule: 'build/too-many-warnings',
      severity: 'error',
      message: `${count} warnings, and ${maxWarnings} are allowed`,
      help: 'mend what the warnings tell of, or allow more',
      file: `--max-warnings ${maxWarnings}`,
    },
  ];
}
