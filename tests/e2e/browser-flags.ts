/** Flags of a Chromium that is driven by a test. */

/**
 * Chromium opens a window for each context, even when nobody sees it, and each window makes two pages of the browser's
 * own for the suggestions of its address bar. They take a third of all the work of the tests, and are turned off.
 */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright turns off itself. Named here again, because the last list of a command line is the one that counts. */
const turnedOffByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** For a browser that Playwright starts. */
export const browserFlags: readonly string[] = [
  `--disable-features=${[...turnedOffByPlaywright, ...addressBar].join(',')}`,
  // None is there, and to draw as if there were one takes a tenth of the time.
  '--disable-gpu',
];

/** For a browser that a test starts by itself, which keeps all else as a learner's browser has it. */
export const ownBrowserFlags: readonly string[] = [`--disable-features=${addressBar.join(',')}`];
