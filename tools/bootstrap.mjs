/**
 * Runs before every command (the `pre…` scripts of package.json), on whatever Node the machine has (20 or later): installs
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

/** Something for the site and something for the tests: `npm prune --omit=dev` would leave the first alone. */
const isThere = () => ['astro', 'vitest'].every((name) => existsSync(`node_modules/.bin/${name}`));

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint() && isThere();

/** The environment without what would make npm leave out packages: everything here is needed, tests or not. */
const wholeEnvironment = () => {
  const env = { ...process.env };
  const omitting = /^(?:node_env|npm_config_(?:omit|only|production|dev|optional|include))$/iu;
  for (const name of Object.keys(env)) if (omitting.test(name)) delete env[name];
  return env;
};

/** npm as the one that started this script; as `npm` on the path when the script was started by hand. */
const npm = (...args) => {
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith('.js') || cli?.endsWith('.cjs') ? [process.execPath, [cli]] : ['npm', []];
  // Node and npm of an older line only warn that some packages want a newer Node; they then run on the Node brought along.
  return spawnSync(command, [...first, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: wholeEnvironment(),
    shell: command === 'npm' && process.platform === 'win32',
  });
};

const install = () => {
  say('Installing the dependencies (only when the lock file has changed; about 600 MB, needs the network once) …');
  // Said on the command line as well, which outweighs the settings in anybody's .npmrc.
  const include = ['--include=dev', '--include=optional'];
  const { status } = npm('ci', ...include, '--no-fund', '--no-audit', '--loglevel=error');
  if (status !== 0)
    stop(
      'The dependencies could not be installed. Check the network connection (or the npm registry that is set up) and run this again.',
    );
  if (!existsSync('node_modules/.bin/node') && !existsSync('node_modules/.bin/node.cmd'))
    stop(
      `No Node for ${process.platform}-${process.arch} came with the dependencies, and this project brings its own that way. Is there one for this machine among the optional dependencies in package.json?`,
    );
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stampFile, fingerprint());
};

/** Whether Debian's packages can be installed from here. */
const hasAptGet = () =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** Makes sure that the tests have a browser, on Debian as root by installing one. */
const needBrowser = async () => {
  const { browserPlaces, findBrowser } = await import('./browser.mjs');
  if (findBrowser() !== null) return;
  if (!hasAptGet())
    stop(
      `The tests need Chromium and found none (looked at ${browserPlaces.join(', ')}).\nInstall it (Debian, Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to its program, then run this again.`,
    );
  say('No Chromium found: installing Debian’s package "chromium" with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Should the update fail, what was fetched earlier may do.
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']])
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (findBrowser() === null)
    stop('Chromium could not be installed with apt-get. Install it by hand or set CHROMIUM_PATH, then run this again.');
};

if (!isInstalled()) install();
if (process.argv.includes('--tests')) await needBrowser();
