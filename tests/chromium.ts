import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Gets Debian's Chromium for the browser tests where it is missing. Another browser: CHROMIUM=/path/to/it. */
const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(browser)) {
  console.log(`No browser at ${browser}: installing Debian's Chromium.`);
  try {
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'inherit' });
  } catch {
    console.error(
      'Chromium could not be installed (apt-get needs Debian and root). Set CHROMIUM to a browser of yours.',
    );
    process.exit(1);
  }
}
