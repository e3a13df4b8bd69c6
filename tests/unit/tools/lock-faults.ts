/** What is wrong with a lock file (R-C1): everything comes from a registry, whole, and only listed packages run at install. */

/** Packages that may run a script when they are installed. */
export const mayRunAtInstall: readonly string[] = ['esbuild'];

type Entry = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
} & Readonly<Record<string, unknown>>;

type Lock = { readonly lockfileVersion?: number; readonly packages?: Readonly<Record<string, Entry>> };

const dependencyKinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** 64 bytes in base64; several hashes may stand side by side, all of them must be of this kind. */
const integrityShape = /^sha512-[A-Za-z0-9+/]{86}==$/u;

/** A version, a range, a tag or another name of a registry's package: nothing with a place in it. */
const isFromRegistry = (wanted: string): boolean => !/[:/]/u.test(wanted.replace(/^npm:(?:@[\w.-]+\/)?/u, ''));

const nameOf = (path: string): string => path.replace(/^.*node_modules\//u, '');

const faultsOfEntry = (path: string, entry: Entry): readonly string[] => {
  const found: string[] = [];
  if (path !== '') {
    if (!path.startsWith('node_modules/')) found.push('lies in a folder of its own');
    if (entry.link === true) found.push('is a link to a folder');
    if (!/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/u.test(entry.version ?? ''))
      found.push(`its version is ${entry.version ?? 'missing'}`);
    if (!integrityShape.test(entry.integrity ?? '')) found.push(`its integrity is ${entry.integrity ?? 'missing'}`);
    if (entry.resolved !== undefined) found.push(`names where it comes from: ${entry.resolved}`);
    if (entry.hasInstallScript === true && !mayRunAtInstall.includes(nameOf(path)))
      found.push('runs a script when it is installed');
  }
  for (const kind of dependencyKinds)
    for (const [name, wanted] of Object.entries((entry[kind] ?? {}) as Readonly<Record<string, string>>))
      if (!isFromRegistry(wanted)) found.push(`wants ${name} from ${wanted}`);
  return found.map((fault) => `${path === '' ? 'the project' : path}: ${fault}`);
};

/** Faults of a lock file's text, one sentence each; none where it is well. */
export const lockFaults = (text: string): readonly string[] => {
  const { lockfileVersion, packages = {} } = JSON.parse(text) as Lock;
  return [
    ...(lockfileVersion === 3 ? [] : [`the lock file is of version ${lockfileVersion ?? 'unknown'}, not 3`]),
    ...(packages[''] === undefined ? ['the project itself is not in it'] : []),
    ...(Object.keys(packages).length > 1 ? [] : ['it locks no package']),
    ...Object.entries(packages).flatMap(([path, entry]) => faultsOfEntry(path, entry)),
  ];
};
