// A WordPress to try the plugin by hand: node scripts/wordpress/run.mjs. Ctrl-C ends and deletes it.
import { once } from 'node:events';
import { installCommand, missingPackages, THEMES } from './packages.mjs';
import { startWordPress } from './site.mjs';

const missing = missingPackages();
if (missing.length > 0) {
  console.error(`WordPress cannot run here. As root on Debian 12: ${installCommand(missing)}`);
  process.exit(2);
}
const { url, php, stop } = await startWordPress();
php('theme', { name: THEMES[0] });
console.log(`${url}/wp-admin/plugin-install.php?tab=upload

Users: admin and author; the password is the name. Upload dist/evenhand-wordpress.zip and activate it.
Ctrl-C ends the site and deletes it.`);
await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
stop();
