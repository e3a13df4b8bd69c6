/**
 * Runs before every `npm start`, `npm test` and `npm run dev`, on whatever Node the machine has (20 or later): installs
 * the dependencies when the lock file changed since the last time, and with `--tests` makes sure that there is a browser.
 * The dependencies bring Node 26 along, so that everything after this step runs on the same one. No imports but Node's
 * own: nothing is installed yet. Offline once installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const stampFile = 'node_modules/.installed-from';

const say = (text) => process.stdout.write(`${text}\n`);

/** Ends the command with a sentence that says what is wrong and what to do. */
const stop = (text) => {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
};

const [major] = process.versions.node.split('.').map(Number);
if (major < 20)
  stop(`Node ${process.versions.node} is too old to begin with. Install Node 20 or later, then run this again.`);

const fingerprint = () =>
  createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');

const isInstalled = () =>
  existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint() && existsSync('node_modules/.bin/astro');

/** npm as the one that started this script; as `npm` on the path when the script was started by hand. */
const npm = (...args) => {
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith('.js') || cli?.endsWith('.cjs') ? [process.execPath, [cli]] : ['npm', []];
  // Node and npm of an older line only warn that some packages want a newer Node; they then run on the Node brought along.
  return spawnSync(command, [...first, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
};

if (!isInstalled()) {
  say('Installing the dependencies (only when the lock file has changed; about 600 MB, needs the network once) …');
  const result = npm('ci', '--no-fund', '--no-audit', '--loglevel=error');
  if (result.status !== 0)
    stop(
      'The dependencies could not be installed. Check the network connection (or the npm registry that is set up) and run this again.',
    );
  if (!existsSync('node_modules/.bin/node') && !existsSync('node_modules/.bin/node.cmd'))
    stop(
      `No Node for ${process.platform}-${process.arch} came with the dependencies. If npm is set to leave out optional packages (omit=optional), allow them: this project brings its own Node that way.`,
    );
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stampFile, fingerprint());
}

if (process.argv.includes('--tests')) {
  const { findBrowser, browserPlaces } = await import('./browser.mjs');
  if (findBrowser() === null) {
    const isDebian = existsSync('/etc/debian_version');
    const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
    if (!isDebian || !isRoot)
      stop(
        `The tests need Chromium and found none (looked at ${browserPlaces.join(', ')}).\nInstall it (Debian, Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to its program, then run this again.`,
      );
    say('No Chromium found: installing Debian’s package "chromium" with apt-get …');
    const update = spawnSync('apt-get', ['update'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const install = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (update.status !== 0 || install.status !== 0 || findBrowser() === null)
      stop(
        'Chromium could not be installed with apt-get. Install it by hand or set CHROMIUM_PATH, then run this again.',
      );
  }
}
