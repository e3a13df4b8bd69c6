/** Hands the study record to the learner as a file, in every state of storage. */
import { exportRecord } from '#stores/record-transfer.ts';

/** Starts the browser's own download; resolves to the file's name once it was handed over. */
export const downloadRecord = async (): Promise<string> => {
  const { fileName, text } = await exportRecord();
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return fileName;
};
