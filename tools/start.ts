/**
 * `npm start`: builds the site when something that it is made of has changed, serves it, prints one address. The second
 * time nothing is built and no network is needed.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fingerprint, isBuiltFrom } from './built-from.ts';
import { serveSite } from './serve-site.ts';
import { settingFaults } from './site-settings.ts';

/** Ends the command with sentences that say what is wrong. */
const stop = (...sentences: readonly string[]): never => {
  for (const sentence of sentences) console.error(`\n${sentence}`);
  process.exit(1);
};

const faults = settingFaults(process.env);
if (faults.length > 0) stop(...faults);

if (!isBuiltFrom(fingerprint())) {
  console.log('Building the site (only when something has changed) …');
  const npm = process.env['npm_execpath'];
  const build =
    npm === undefined
      ? spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, 'run', '--silent', 'build'], { stdio: 'inherit' });
  if (build.status !== 0) stop('The site could not be built. The messages above say where and why.');
}

const port = Number(process.env['PORT'] ?? 4321);
try {
  const { address } = await serveSite('dist', { base: process.env['BASE_PATH'] ?? '/', port });
  console.log(`\nFit for Purpose is at ${address}   (Ctrl+C ends it)`);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  stop(`The site could not be served on port ${port} or one of the next (${why}). Set PORT to another one.`);
}
