import { describe, expect, test } from 'vitest';
import { drawMagnets, drawTape } from '../../src/draw/fasteners.ts';
import { drawBand } from '../../src/draw/frame-band.ts';
import { drawSmudges } from '../../src/draw/smudges.ts';
import { drawTray } from '../../src/draw/tray.ts';
import type { Paper } from '../../src/theme/theme.ts';
import { loadTheme } from '../theme/load-theme.ts';
import { pointsOf } from './path-points.ts';

const all = { x: 0, y: 0, width: 1024, height: 1024 };
const board = { x: 10, y: 10, width: 1004, height: 1004 };
const { paper } = loadTheme('whiteboard');
const withTray = (tray: Partial<Paper['tray']>): Paper => ({ ...paper, tray: { ...paper.tray, ...tray } });
const fillsOf = (items: ReturnType<typeof drawTray>): (string | null)[] => items.map(({ paint }) => paint.fill);

describe('the ledge of a board', () => {
  test('lies inside of the canvas, in the middle, with all that is on it', () => {
    for (const form of ['markers', 'chalk'] as const) {
      for (const { x, y } of drawTray(board, withTray({ form })).flatMap(({ d }) => pointsOf(d))) {
        expect(Math.abs(x - 512)).toBeLessThanOrEqual(paper.tray.width / 2 + 0.1);
        expect(y).toBeGreaterThan(board.y + board.height - 18);
        expect(y).toBeLessThan(1024);
      }
    }
  });

  test('bears as many markers as find room, and the eraser', () => {
    const pens = ['#111111', '#222222', '#333333', '#444444', '#555555'];
    const held = (width: number): number => {
      const fills = fillsOf(drawTray(board, withTray({ width, pens, eraser: '#abcdef' })));
      expect(fills).toContain('#abcdef');
      return pens.filter((pen) => fills.includes(pen)).length;
    };
    expect(held(400)).toBe(4);
    expect(held(200)).toBe(1);
    expect(held(90)).toBe(0);
  });

  test('is left out with its things when it has no colour', () => {
    expect(drawTray(board, withTray({ color: 'none' }))).toEqual([]);
    expect(fillsOf(drawTray(board, withTray({ eraser: 'none', felt: '#fe1700' })))).not.toContain('#fe1700');
  });
});

describe('the surface of a board', () => {
  test('has traces of wiping inside the board, the same ones every time', () => {
    const smudges = drawSmudges(board, paper, 7);
    expect(smudges.length).toBeGreaterThan(0);
    expect(drawSmudges(board, paper, 7)).toEqual(smudges);
    for (const { x, y } of smudges.flatMap(({ d }) => pointsOf(d))) {
      expect(x).toBeGreaterThan(board.x);
      expect(x).toBeLessThan(board.x + board.width);
      expect(y).toBeGreaterThan(board.y);
      expect(y).toBeLessThan(board.y + board.height);
    }
  });

  test('is framed by wood with a grain when the theme has one', () => {
    const grain = '#5e3c20';
    const wood = drawBand(all, board, { ...paper, frame: { ...paper.frame, grain } });
    expect(wood.filter(({ paint }) => paint.stroke === grain).length).toBeGreaterThan(0);
    expect(drawBand(all, board, paper).filter(({ paint }) => paint.stroke === grain)).toEqual([]);
  });
});

describe('what holds a panel', () => {
  const panel = { x: 100, y: 200, width: 300, height: 120 };
  const atCorners = (items: ReturnType<typeof drawTape>, reach: number): void => {
    for (const { x, y } of items.flatMap(({ d }) => pointsOf(d))) {
      expect(Math.min(Math.hypot(x - 100, y - 200), Math.hypot(x - 400, y - 200))).toBeLessThan(reach);
    }
  };

  test('tape lies across both upper corners', () => atCorners(drawTape(panel, 30, '#8fd3f0', 0.5, 7), 48));
  test('magnets sit on both upper corners', () => atCorners(drawMagnets(panel, 12, '#175a9e', '#999999'), 14));
});
