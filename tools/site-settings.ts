/**
 * What can be set from outside for the site and for serving it, and the sentence that says what is wrong with it:
 *
 *   SITE_URL        https://learn.example    where the site will stand, for canonical addresses
 *   BASE_PATH       /itil/                   the folder of the host that it will stand in
 *   REPOSITORY_URL  https://code.example/me  where its source is; not set: no link
 *   PORT            4321                     where `npm start` serves it
 */
type Environment = Readonly<Record<string, string | undefined>>;

type Setting = {
  readonly name: string;
  readonly isSound: (value: string) => boolean;
  /** How the sentence goes on after “has to be”. */
  readonly wanted: string;
};

const isAddress = (value: string): boolean => URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol);

const settings: readonly Setting[] = [
  { name: 'SITE_URL', isSound: isAddress, wanted: 'a web address such as https://learn.example' },
  {
    name: 'BASE_PATH',
    isSound: (value) => /^\/(?:[^\s/\\?#]+\/)*[^\s/\\?#]*$/u.test(value),
    wanted: 'a path that begins with a slash, such as /itil/ (or / for the root of the host)',
  },
  // Set to nothing it is not set: there is no link then.
  {
    name: 'REPOSITORY_URL',
    isSound: (value) => value === '' || isAddress(value),
    wanted: 'a web address such as https://code.example/course',
  },
  {
    name: 'PORT',
    isSound: (value) => /^\d{1,5}$/u.test(value) && Number(value) <= 65_535,
    wanted: 'a number from 0 to 65535, such as 4321',
  },
];

/** One sentence for each setting that cannot be meant; none for what is not set. */
export const settingFaults = (environment: Environment): readonly string[] =>
  settings.flatMap(({ name, isSound, wanted }) => {
    const value = environment[name];
    return value === undefined || isSound(value) ? [] : [`${name} is "${value}", but has to be ${wanted}.`];
  });
