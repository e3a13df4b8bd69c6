/** The two elements of own marks, fetched by pages that have one of them and a record to show in it, or its first press. */
import { adoptStyles } from '#islands/adopt-styles.ts';
import { MarksList } from './marks-list.ts';
import { OwnMarks } from './own-marks.ts';
import styles from './own-marks.css?inline';

adoptStyles(styles);
customElements.define('own-marks', OwnMarks);
customElements.define('marks-list', MarksList);
