import type { Icon } from '../icons/icon.ts';

/** What an import has to know of the spec language and the icons. */
export interface ImportFacts {
  readonly limits: {
    readonly fileBytes: number;
    readonly nodes: number;
    readonly edges: number;
    readonly zones: number;
    readonly nesting: number;
    readonly legendRows: number;
    readonly notes: number;
    readonly context: number;
    readonly text: number;
    readonly link: number;
  };
  /** The first character of a text that no spec may hold. */
  readonly findForbidden: (text: string, tabs: boolean) => { readonly index: number } | undefined;
  readonly icons: readonly Pick<Icon, 'name' | 'aliases' | 'tone'>[];
}
