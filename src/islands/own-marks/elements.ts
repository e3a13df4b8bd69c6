/** The two elements of own marks, fetched by pages that have one of them and a record to show in it, or its first press. */
import { MarksList } from './marks-list.ts';
import { OwnMarks } from './own-marks.ts';

customElements.define('own-marks', OwnMarks);
customElements.define('marks-list', MarksList);
