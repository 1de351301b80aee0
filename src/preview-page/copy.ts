import type { Report } from '../report/schema.ts';

/** `![alt](file.png)`, with what Markdown would understand otherwise kept as it is. */
export function markdownOf({ alt, image }: Report): string {
  const words = alt.replace(/\s+/g, ' ').replace(/[\\[\]`*_<>!]/g, '\\$&');
  return `![${words}](${encodeURI(image.file).replace(/[()]/g, '\\$&')})`;
}

/** Puts a picture on the clipboard. Throws when the browser does not let it. */
export const copyPng = (url: string): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': fetch(url).then((answer) => answer.blob()) })]);

/** Puts the text of a file on the clipboard. */
export async function copyFileText(url: string): Promise<void> {
  const text = fetch(url).then(async (answer) => new Blob([await answer.text()], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
}

/** Puts words on the clipboard. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
