/** The words as one line that a shell splits into those words again. */
export const shellCommand = (words: readonly string[]): string => words.map(quoted).join(' ');

const quoted = (word: string): string => (/^[\w./@,:=+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
