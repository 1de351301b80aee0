import { iconPages } from '../src/compile-sheets.ts';
import type { Icon } from '../src/icons/icon.ts';
import { OPEN_SETS } from '../src/icons/open-sets.ts';

/** Icons on a picture of the guide: a byte budget of 60 KB holds no more. */
const ON_PICTURE = 48;

/** A picture of the guide. */
export interface GuidePicture {
  /** In docs/. */
  readonly file: string;
  readonly theme: string;
  readonly subtitle: string;
  readonly columns: number;
  readonly icons: readonly Icon[];
}

/** Which icons stand on which picture: all of them by hand, and those of one tone with ruler and compass. */
export function guidePictures(icons: readonly Icon[]): readonly GuidePicture[] {
  const pages = iconPages(icons, ON_PICTURE).map((page, i): GuidePicture => {
    const subtitle = `${page.icons[0]?.name} to ${page.icons.at(-1)?.name}`;
    return { file: `images/icons-${i + 1}.png`, theme: 'whiteboard', subtitle, ...page };
  });
  const data = icons.filter(({ tone }) => tone === 'data').slice(0, 24);
  const ruled = {
    file: 'images/icons-blueprint.png',
    theme: 'blueprint',
    subtitle: 'whiteprint icons data -t blueprint',
  };
  return [...pages, ...iconPages(data).map((page) => ({ ...ruled, ...page }))];
}

/** docs/icons.md: how icons are named, what may be drawn, and the whole catalogue with pictures. */
export const toIconGuide = (icons: readonly Icon[]): string => `# Icons

<!-- Made of icons/catalogue.json by \`npm run generate\`; don't edit. -->

\`icon:\` of a node or of scenery takes one of three things:

| written | is |
|---|---|
| \`icon: database\` | an icon of the catalogue below, by its name or one of its other names, in any case |
| \`icon: lucide:server\` | an icon of an open set: ${OPEN_SETS.map((set) => `[\`${set}\`](https://icon-sets.iconify.design/${set}/)`).join(', ')} |
| \`icon: ./scanner.svg\` | a drawing of your own beside the spec |

\`whiteprint icons [WORDS…]\` searches the catalogue, \`--sheet icons.png\` draws what it finds, \`-t blueprint\` in another theme. The shape
and tone of a node are its icon's: a \`database\` is a cylinder; an icon of a set has those of the nearest icon of the catalogue.

## Logos

Logos of brands are refused by name: sets of them (\`logos:\`, \`simple-icons:\`, \`devicon:\` …), those inside the open sets (\`tabler:brand-…\`,
\`ph:…-logo\`, \`lucide:github\`, \`mdi:aws\` …), files that are called so (\`./aws-lambda.svg\`, \`./stripe-logo.svg\`) and plain names (\`aws\`, \`docker\`). The finding says what to draw instead.

## Your own drawings

- The path is relative to the spec and leads to a \`.svg\` in or below its folder (\`./icons/scanner.svg\`), or beside that folder
  (\`../icons/scanner.svg\`); links that lead elsewhere are not followed. At most 64 KB.
- Only the coordinates of plain shapes are read: \`path\`, \`rect\`, \`circle\`, \`ellipse\`, \`line\`, \`polyline\`, \`polygon\` in groups, with transforms,
  \`use\` of shapes in the same file, style attributes and class rules as far as they say \`fill\`, \`stroke\` and \`opacity\`. Colours become the
  theme's: strokes are lines; dark fills are ink; light fills are areas with an outline; faint ones are areas without.
- Clip paths, masks and gradients are passed over. Scripts, event handlers, pictures, text, links, references to other files,
  animation and DOCTYPEs are refused, with the reason, at the \`icon:\` that asked for them.
- Areas are shaded along their lower right. Classes say it outright: \`class="area"\` is a body, \`class="shade"\` its shade, \`class="highlight"\`
  what stands out; shapes of such a class are not drawn as lines.

## In the library

Nothing is read from disk there: sets and files come with the environment, \`path\` as the spec writes it.

\`\`\`ts
const icons = {
  ...parseCatalogue(catalogueJson),
  sets: [parseIconSet(readFileSync(require.resolve('@iconify-json/lucide/icons.json'), 'utf8'))],
  files: [{ path: './scanner.svg', svg: readFileSync('specs/scanner.svg', 'utf8') }],
};
await compile(spec, { theme, fonts, icons }, { slug: 'scanner' });
\`\`\`

## The catalogue

${icons.length} icons. No icon shows a brand. Where drawings come from, and their licences: [icons/README.md](../icons/README.md).

${guidePictures(icons)
  .map(({ file, subtitle }) => `![Icons, ${subtitle}](${file})`)
  .join('\n\n')}

| icon | also called | shape | tone | drawn by |
|---|---|---|---|---|
${icons.map(row).join('\n')}
`;

const row = ({ name, aliases, shape, tone, set }: Icon): string =>
  `| \`${name}\` | ${aliases.join(', ')} | ${shape} | ${tone} | ${set} |`;
