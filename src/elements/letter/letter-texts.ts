import type { GuideValue } from '../../controllers/guide-controller.js';
import type { Answers } from '../../domain/pack.js';
import type { TakenAway } from '../../session/selectors.js';
import type { ExportOptions } from '../../takeaway/context.js';
import { toLetter } from '../../takeaway/letter.js';
import { toRecordNote } from '../../takeaway/record-note.js';
import { letterText } from '../../takeaway/text.js';
import { IntegrityCheck } from '../guide/integrity.js';
import type { Beside } from './doctor-language.js';
import type { Letters } from './print-letter.js';

type Reading = GuideValue<TakenAway | null | undefined>;

/** What is printed and copied: in the reader's language, and in the doctor's if it is another one. */
export class LetterTexts {
  readonly #integrity = {
    reader: new IntegrityCheck(() => {}),
    doctor: new IntegrityCheck(() => {}),
  };

  /** Starts the check of integrity: at a press there is no time to wait for it. */
  prepare(reading: Reading, beside: Beside | undefined): void {
    this.#export(reading);
    if (beside) this.#export(reading, beside);
  }

  letters(reading: Reading, beside: Beside | undefined): Letters {
    const own = toLetter(reading.pack, ...this.#export(reading));
    return beside ? [own, toLetter(reading.pack, ...this.#export(reading, beside))] : [own];
  }

  /** The letter as text; the note in the language of the doctor who keeps the record. */
  text(what: 'letter' | 'note', reading: Reading, beside: Beside | undefined): string {
    return what === 'note'
      ? toRecordNote(reading.pack, ...this.#export(reading, beside))
      : letterText(...this.letters(reading, beside));
  }

  #export(reading: Reading, beside?: Beside): [Answers, ExportOptions] {
    const { pack, site, selected } = reading;
    const { text, words } = beside ?? reading;
    const { answers = {}, ...chosen } = selected ?? {};
    const integrity = this.#integrity[beside ? 'doctor' : 'reader'].of(pack, text);
    return [answers, { ...chosen, text, words, site, today: site.clock(), integrity }];
  }
}
