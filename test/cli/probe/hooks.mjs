import { appendFileSync } from 'node:fs';

/** Notes a module on its way to being loaded. */
export function load(url, context, next) {
  appendFileSync(process.env.PROBE_FILE, `${url}\n`);
  return next(url, context);
}
