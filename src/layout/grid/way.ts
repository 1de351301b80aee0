/** How the words of one axis are called in cells, spans and sizes, so that columns and rows are dealt with alike. */
export interface Way {
  readonly count: 'columns' | 'rows';
  readonly line: 'column' | 'row';
  readonly size: 'width' | 'height';
  readonly first: 'left' | 'top';
  readonly last: 'right' | 'bottom';
  /** Sides of scenery before and after its boxes. */
  readonly before: 'left' | 'above';
  readonly after: 'right' | 'below';
  /** True when the titles of zones stand before their boxes. */
  readonly hasTitles: boolean;
  /** Share of their size that boxes grow by at most. */
  readonly boxGrowth: number;
}

/** From column to column. */
export const ACROSS: Way = {
  count: 'columns',
  line: 'column',
  size: 'width',
  first: 'left',
  last: 'right',
  before: 'left',
  after: 'right',
  hasTitles: false,
  boxGrowth: 0.16,
};

/** From row to row. */
export const DOWN: Way = {
  count: 'rows',
  line: 'row',
  size: 'height',
  first: 'top',
  last: 'bottom',
  before: 'above',
  after: 'below',
  hasTitles: true,
  boxGrowth: 0.22,
};
