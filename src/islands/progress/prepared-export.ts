/**
 * The export where something went wrong. Its script is fetched as soon as that is known, and not when the button is
 * pressed: by then the network may be gone, or the build that the page is of.
 */
type Exporter = Pick<typeof import('#islands/settings/download-record.ts'), 'downloadRecord'>;

const fetchExporter = (): Promise<Exporter> => import('#islands/settings/download-record.ts');

/**
 * Fetches what an export needs. What it returns hands the file to the browser and tells whether that could be done; a
 * script that was not to be had is asked for once more.
 */
export const prepareExport = (fetchOne = fetchExporter): (() => Promise<boolean>) => {
  const fetched = fetchOne();
  // Told at the press of the button, when there is somebody who waits for it.
  fetched.catch(() => {});
  return async () => {
    try {
      const { downloadRecord } = await fetched.catch(fetchOne);
      await downloadRecord();
      return true;
    } catch {
      return false;
    }
  };
};
