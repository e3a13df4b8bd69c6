/**
 * `<export-offer>`: the export where something went wrong, with what it needs at hand from the start. If that cannot be
 * had, it says so and what to do.
 */
import { prepareExport } from './prepared-export.ts';
import { sayProgress } from './say-progress.ts';

export class ExportOffer extends HTMLElement {
  connectedCallback(): void {
    const say = sayProgress();
    const exportNow = prepareExport();
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = say('export');
    const failure = document.createElement('p');
    failure.hidden = true;
    failure.textContent = say('exportFailed');
    button.addEventListener('click', () => {
      void exportNow().then((isDone) => {
        failure.hidden = isDone;
      });
    });
    this.replaceChildren(button, failure);
  }
}
