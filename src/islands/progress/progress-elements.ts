/**
 * Everything of a page that shows the study record without React: ticks, counts, *Continue*, the storage notice. A
 * chunk of its own, because a visitor who has no record yet should not pay for it (site.ts decides).
 */
import { untilFetched } from '#islands/fetched.ts';
import { startStudyRecord } from '#stores/study-record.ts';
import { CourseCount } from './course-count.ts';
import { ExportOffer } from './export-offer.ts';
import { LessonStatus } from './lesson-status.ts';
import { StorageNotice } from './storage-notice.ts';

/** Wakes the elements of the page and begins to read the record. */
export const startProgress = (): void => {
  // First, because the notice makes one.
  customElements.define('export-offer', ExportOffer);
  customElements.define('storage-notice', StorageNotice);
  customElements.define('lesson-status', LessonStatus);
  customElements.define('course-count', CourseCount);
  if (document.querySelector('lesson-tick') !== null) untilFetched(() => import('./lesson-tick.ts'));
  if (document.querySelector('continue-link') !== null) untilFetched(() => import('./continue-link.ts'));
  if (document.querySelector('own-marks, marks-list') !== null)
    untilFetched(() => import('#islands/own-marks/elements.ts'));
  startStudyRecord();
};
