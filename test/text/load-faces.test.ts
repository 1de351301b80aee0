import type * as HarfBuzz from 'harfbuzzjs';
import { expect, it, vi } from 'vitest';
import { fonts, typographyOf } from './fonts.ts';

const counts = vi.hoisted(() => ({ imports: 0, fonts: 0 }));
vi.mock('harfbuzzjs', async (original) => {
  counts.imports += 1;
  const hb = await original<typeof HarfBuzz>();
  class Blob extends hb.Blob {
    constructor(data: Uint8Array) {
      super(data);
      counts.fonts += 1;
    }
  }
  return { ...hb, Blob };
});

it('loads HarfBuzz at the first typesetter, and every font once in a process, when it is needed', async () => {
  const { createTypesetter } = await import('../../src/text/create-typesetter.ts');
  expect(counts).toEqual({ imports: 0, fonts: 0 });
  const first = await createTypesetter(typographyOf('Kalam-Bold'), fonts);
  expect(counts).toEqual({ imports: 1, fonts: 1 });
  first.shape('title', 'Привет', 16);
  expect(counts).toEqual({ imports: 1, fonts: 2 });
  const readAgain = fonts.map(({ face, data }) => ({ face, data: Uint8Array.from(data) }));
  const second = await createTypesetter(typographyOf('PlaypenSans-Bold'), readAgain);
  second.shape('title', 'Привет', 16);
  expect(counts).toEqual({ imports: 1, fonts: 2 });
});

it('does not take another font for the one it knows by that name', async () => {
  const { createTypesetter } = await import('../../src/text/create-typesetter.ts');
  const widthIn = async (face: string): Promise<number> => {
    const data = fonts.find((font) => font.face === face)?.data ?? new Uint8Array();
    const typesetter = await createTypesetter(typographyOf('Same'), [{ face: 'Same', data }]);
    return typesetter.wrap('title', 'Same text', 20, 1000).width;
  };
  const [kalam, plex, again] = [
    await widthIn('Kalam-Bold'),
    await widthIn('IBMPlexMono-Medium'),
    await widthIn('Kalam-Bold'),
  ];
  expect(plex).toBe(108);
  expect(kalam).not.toBe(plex);
  expect(again).toBe(kalam);
});
