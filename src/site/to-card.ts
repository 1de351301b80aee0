import type { Card, Entry } from './entry.ts';

/** What lists need to know of a picture. */
export function toCard({ report, files }: Entry): Card {
  const { meta, image } = report;
  const text = (key: string): string => textOf(meta[key]);
  const lang = text('lang') || report.lang;
  return {
    name: pictureName(image.file),
    title: text('title') || report.title,
    description: report.description ?? '',
    alt: report.alt,
    lang,
    titleLang: text('title') === '' ? report.lang : lang,
    altLang: text('alt') === '' ? report.lang : lang,
    theme: report.theme,
    style: text('style'),
    useCase: text('useCase'),
    seoTarget: text('seoTarget'),
    generated: text('generated'),
    tags: Array.isArray(meta['tags']) ? meta['tags'].map(textOf).filter((tag) => tag !== '') : [],
    width: image.width,
    height: image.height,
    png: files.png,
    thumbnails: files.thumbnails,
    social: files.social,
  };
}

/** A sidecar's meta is whatever the spec says; what is no text, is none. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const pictureName = (file: string): string => file.replace(/\.\w+$/, '');
