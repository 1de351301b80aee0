/** Distance of ports on the side of a box, and of the outermost from its corner, px. */
export const PORT_STEP = 24;
export const CORNER_CLEAR = 16;

/** px that lines keep off boxes, titles and scenery. */
export const LINE_CLEAR = { box: 9, title: 4, context: 3 } as const;

/** Free px between a label and anything that is not its own. */
export const LABEL_CLEAR = 5;
