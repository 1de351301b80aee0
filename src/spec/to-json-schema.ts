import { specSchema } from './schema.ts';

/** Names that editors offer; others are fine there too. */
export interface OfferedNames {
  /** Of the catalogue. */
  readonly icons: readonly string[];
  /** Of the package. */
  readonly themes: readonly string[];
}

/**
 * The spec language as a JSON schema for editors, as text: what the compiler checks, with the names of icons and themes
 * offered where they belong, and beginnings of boxes and arrows.
 */
export function toJsonSchema({ icons, themes }: OfferedNames): string {
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Whiteprint spec' };
  const { title: _, ...schema } = specSchema;
  const forEditors = (key: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (key === 'icon') return inMarkdown(suggest(icons, value));
    if (key === 'theme') return inMarkdown(offer(themes, value));
    const snippets = Object.hasOwn(SNIPPETS, key) ? SNIPPETS[key] : undefined;
    return inMarkdown(snippets === undefined ? value : { ...value, defaultSnippets: snippets });
  };
  return `${JSON.stringify({ ...head, ...schema }, forEditors, 2)}\n`;
}

/** Editors show a description as it is, marks and all, unless they are told what the marks mean. */
function inMarkdown(schema: object): object {
  const description: unknown = Reflect.get(schema, 'description');
  if (typeof description !== 'string' || !description.includes('`')) return schema;
  const { description: _, ...others } = schema as Record<string, unknown>;
  return { description, markdownDescription: description, ...others };
}

/** So many names that editors had better not list them wherever they explain the key. */
function suggest(names: readonly string[], schema: object) {
  const { examples: _, ...others } = schema as Record<string, unknown>;
  return { ...others, defaultSnippets: names.map((name) => ({ label: name, body: name })) };
}

/** One of these names, or whatever the compiler takes besides, such as a file. */
function offer(names: readonly string[], schema: object) {
  const { description, default: preset, examples: _, ...others } = schema as Record<string, unknown>;
  return {
    description,
    ...(preset === undefined ? {} : { default: preset }),
    anyOf: [{ enum: names, title: 'name' }, others],
  };
}

/** A place to fill in, as editors know it. */
const blank = (number: number, text: string): string => `$${'{'}${number}:${text}}`;

const ARROW = `${blank(1, 'from')} -> ${blank(2, 'to')}`;
const CROSSES = blank(3, 'What crosses');

/** What editors write when an author begins an entry. */
const SNIPPETS: Readonly<Record<string, readonly object[]>> = {
  nodes: [
    {
      label: 'box',
      description: 'A box with a role and an icon.',
      body: {
        [blank(1, 'id')]: {
          label: blank(2, 'Label'),
          role: blank(3, 'What it does, in one line'),
          icon: blank(4, 'server'),
        },
      },
    },
  ],
  edges: [
    {
      label: 'arrow',
      description: 'An arrow with a label.',
      body: { [ARROW]: CROSSES },
    },
    {
      label: 'arrow of a step',
      description: 'An arrow with a label and the row of the legend that tells of it.',
      body: { [ARROW]: { label: CROSSES, step: blank(4, '1') } },
    },
  ],
};
