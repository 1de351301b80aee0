/** Preloaded into a process under test: writes the peak of its resident memory, in KiB, to PEAK_FILE. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));
