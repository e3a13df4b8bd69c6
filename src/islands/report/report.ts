/** `<Report>`: the way to report a problem with a question, for wherever one was answered. */
import { later } from '#islands/later.tsx';

export const Report = later(() => import('./ReportQuestion.tsx'));
