import type { Diagnostic } from '../diagnostics.ts';
import { didYouMean } from '../did-you-mean.ts';
import { TEXT_ROLES } from '../roles.ts';
import type { ThemeTokens } from './theme.ts';

/** `theme/unknown-face` for every role that is set in a face that there is not. */
export const checkFaces = ({ typography }: ThemeTokens, faces: readonly string[]): Diagnostic[] =>
  TEXT_ROLES.filter((role) => !faces.includes(typography[role].face)).map((role) => {
    const { face } = typography[role];
    const meant = didYouMean(face, faces);
    return {
      rule: 'theme/unknown-face',
      severity: 'error',
      message: `text "${role}" is set in "${face}", and there is no such face`,
      help: meant === undefined ? `one of: ${faces.join(', ')}` : `did you mean "${meant}"?`,
      pointer: `/typography/${role}/face`,
    };
  });
