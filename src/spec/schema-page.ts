import { Type } from '@sinclair/typebox';
import { LIMITS } from './limits.ts';
import { choice, language, map, text } from './schema-parts.ts';

/** Size of a picture as an author writes it. */
export const canvas = Type.Union(
  [
    Type.String({
      pattern: '^(?:square|social|portrait|slide|story|[0-9]{1,5}x[0-9]{1,5})$',
      description: '`WxH` in px, or a name.',
      examples: ['square', 'social', 'portrait', 'slide', 'story', '1024x1024'],
    }),
    map(
      'canvas',
      {
        width: Type.Integer({ minimum: 256, maximum: 4096, description: 'Width in px.' }),
        height: Type.Integer({ minimum: 256, maximum: 4096, description: 'Height in px.' }),
      },
      { description: 'Width and height in px.' },
    ),
  ],
  {
    description:
      'Size of the picture, 256 to 4096 px a side: `WxH`, a map, or a name: `square` 1024x1024, `social` 1200x630, `portrait` 1080x1350, `slide` 1920x1080, `story` 1080x1920.',
    default: '1024x1024',
  },
);

/** What themes with a title block draw in it. */
export const titleBlock = map(
  'title block',
  {
    sheet: Type.Optional(Type.Union([text('Sheet, for instance 1/2.'), Type.Number()], { description: 'Sheet.' })),
    scale: Type.Optional(Type.Union([text('Scale, for instance none.'), Type.Number()], { description: 'Scale.' })),
    revision: Type.Optional(
      Type.Union([text('Revision, for instance B.'), Type.Number()], { description: 'Revision.' }),
    ),
  },
  { description: 'Fields of the title block, drawn by themes that have one; only what is written is drawn.' },
);

/** What a catalog page says of the picture. */
export const meta = map(
  'meta',
  {
    slug: Type.Optional(
      Type.String({
        pattern: '^[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?$',
        maxLength: 120,
        description: 'Name of the files and of the page; without it, the name of the spec file.',
        examples: ['jwt-token-flow-whiteboard'],
      }),
    ),
    title: Type.Optional(text('Title of the page; without it, `title`.')),
    description: Type.Optional(text('Text of the page.', { maxLength: LIMITS.description })),
    alt: Type.Optional(
      text('The picture in words, best with at most 300 characters; without it, made from nodes and edges.', {
        maxLength: LIMITS.description,
      }),
    ),
    style: Type.Optional(text('Name of the style, for the page.')),
    useCase: Type.Optional(text('What the picture is for.', { examples: ['infographic'] })),
    audience: Type.Optional(choice(['executives', 'engineers'], 'Who reads it; the rule on jargon goes by it.')),
    generated: Type.Optional(
      Type.String({
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
        description: 'Date for the page.',
        examples: ['2026-06-06'],
      }),
    ),
    lang: Type.Optional(language('Language of the page (BCP 47), not of the picture.')),
    seoTarget: Type.Optional(text('Search words that the page is made for.')),
    tags: Type.Optional(Type.Array(text('A tag.'), { maxItems: LIMITS.tags, description: 'Tags of the page.' })),
    prompt: Type.Optional(Type.String({ description: 'Free text shown on the page, not checked.' })),
  },
  { description: "The catalog page's facts; nothing here is drawn." },
);
