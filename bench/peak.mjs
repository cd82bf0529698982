// Loaded before a command: tells at its end the most memory that it held, in MB.
import { writeFileSync } from 'node:fs';

process.once('exit', () => writeFileSync(process.env.PEAK_FILE, String(Math.round(process.resourceUsage().maxRSS / 1024))));
