/** Pictures as files of pixels. Each is kept in `.cache` under a hash of what it is made from: it is made once. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import sharp from 'sharp';

const FOLDER = '.cache/pictures';

export type Drawing = {
  /** With its width and height in pixels. */
  readonly svg: string;
  /** How many colours its PNG has at most; left out, as many as there are. Flat drawings weigh a third with few. */
  readonly colours?: number;
};

const make = ({ svg, colours }: Drawing): Promise<Buffer> =>
  sharp(Buffer.from(svg))
    .png({ ...(colours === undefined ? {} : { palette: true, colours, dither: 0 }), compressionLevel: 9 })
    .toBuffer();

/**
 * Makes PNGs, or takes them from earlier runs; the same drawing gives the same bytes. `forgetOthers` deletes what was not
 * asked for since, so that the folder does not grow for ever.
 */
export const keptPictures = () => {
  const asked = new Set<string>();
  return {
    png: async (drawing: Drawing): Promise<Buffer> => {
      const name = createHash('sha256')
        .update(JSON.stringify([sharp.versions, drawing]))
        .digest('hex');
      asked.add(name);
      const file = join(FOLDER, name);
      if (existsSync(file)) return readFileSync(file);
      const made = await make(drawing);
      mkdirSync(FOLDER, { recursive: true });
      // Under its name once it is whole: a build may be stopped at any moment.
      writeFileSync(`${file}.${process.pid}`, made);
      renameSync(`${file}.${process.pid}`, file);
      return made;
    },
    forgetOthers: (): void => {
      if (!existsSync(FOLDER)) return;
      for (const name of readdirSync(FOLDER)) if (!asked.has(name)) rmSync(join(FOLDER, name), { force: true });
    },
  };
};
