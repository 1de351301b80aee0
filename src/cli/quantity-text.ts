/** Bytes for people, in the units of budgets: `151.2 KB`. */
export const byteText = (bytes: number): string =>
  bytes < 1000 ? `${bytes} B` : bytes < MANY ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** Bytes from which on nobody counts in KB. */
const MANY = 10_000_000;

/** Milliseconds for people. */
export const msText = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;

/** `1 image`, `2 images`. */
export const countText = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
