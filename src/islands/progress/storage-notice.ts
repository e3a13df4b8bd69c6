/**
 * `<storage-notice>`: one message where the study record cannot be kept as it should, with the export at hand. It is an
 * alert region from the start, so that screen readers hear what is put into it.
 */
import type { ProgressWord } from '#i18n/progress-words.ts';
import { sayProgress } from './say-progress.ts';
import { $storageHealth } from '#stores/study-record.ts';

type Health = ReturnType<typeof $storageHealth.get>;

const messageOf = (health: Health): ProgressWord | null => {
  switch (health.kind) {
    case 'memory-only':
      return 'memoryOnly';
    case 'full':
      return 'full';
    case 'read-only':
      return 'readOnly';
    case 'failing':
      return 'failing';
    default:
      return health.corrupt > 0 ? 'setAside' : null;
  }
};

export class StorageNotice extends HTMLElement {
  #stop: () => void = () => {};

  connectedCallback(): void {
    this.role = 'alert';
    let shown: ProgressWord | null = null;
    this.#stop = $storageHealth.subscribe((health) => {
      const message = messageOf(health);
      if (message === shown) return;
      shown = message;
      this.replaceChildren(...(message === null ? [] : this.#notice(message)));
    });
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #notice(message: ProgressWord): readonly Node[] {
    const say = sayProgress();
    const text = document.createElement('p');
    text.textContent = say(message);
    const reload = document.createElement('button');
    reload.type = 'button';
    reload.textContent = say('reload');
    reload.addEventListener('click', () => location.reload());
    return [text, ...(message === 'readOnly' ? [reload, new Text(' ')] : []), document.createElement('export-offer')];
  }
}
