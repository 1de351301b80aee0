import type { ListPanel } from './list-panel.ts';
import type { PicturePane } from './picture-pane.ts';
import type { Place } from './place.ts';
import type { Present } from './present.ts';
import type { SourcePanel } from './source-panel.ts';
import type { TabName } from './tabs.ts';

/** The page's parts, and what can be done with it. */
export interface Page {
  readonly present: Present;
  readonly pane: PicturePane;
  readonly list: ListPanel;
  /** Null when nothing may be edited. */
  readonly source: SourcePanel | null;
  readonly tell: (words: string) => void;
  /** Does something, and tells when it fails. */
  readonly attempt: (act: () => Promise<void>) => void;
  readonly openTab: (name: TabName) => void;
  /** Does something in the editor, which is brought to the front; nothing when there is none. */
  readonly edit: (act: (panel: SourcePanel) => void) => void;
  /** Loads the view of the chosen spec. */
  readonly load: () => Promise<void>;
  /** Shows the chosen spec from scratch. */
  readonly open: () => void;
  readonly go: (news: Partial<Place>) => void;
}
