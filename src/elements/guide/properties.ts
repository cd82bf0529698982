import type { IdleErase } from '../../controllers/idle-erase.js';
import { property } from 'lit/decorators.js';
import { EhElement } from '../../controllers/element.js';
import type { Pack } from '../../domain/pack.js';
import { isSwitchedOff } from './page/page-settings.js';

/**
 * Attributes that frameworks write on the server, spelled like the property without its capitals:
 * React renders `emergencyNumber="911"`, HTML reads `emergencynumber`, and hydration sets no
 * property. Without this map the page's own number would be ignored and 112 shown.
 */
const SERVER_SPELLINGS = new Map(
  ['offers-treatment', 'emergency-number', 'crisis-number', 'heading-level', 'leave-to'].map(
    (name) => [name.replace('-', ''), name],
  ),
);

/**
 * The properties and attributes of `eh-guide` that the page sets.
 *
 * @attr {string} lang - The language as a BCP 47 tag. Default: that of the page around the guide.
 */
export class GuideProperties extends EhElement {
  /** `lang` is the platform's own attribute. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...SERVER_SPELLINGS.keys()];
  }

  /**
   * The pack itself, or the id of a defined one. An object takes precedence over the attribute
   * `pack`.
   */
  @property({ attribute: false }) pack: Pack | string | undefined;
  /** @internal The attribute `pack`. */
  @property({ attribute: 'pack' }) packId: string | undefined;
  /** The person or organisation that runs this page. */
  @property() publisher: string | undefined;
  /** Whether the publisher sells the treatment: `yes` or `no`. */
  @property({ attribute: 'offers-treatment' }) offersTreatment: 'yes' | 'no' | undefined;
  /** Digits of the emergency number. */
  @property({ attribute: 'emergency-number', useDefault: true }) emergencyNumber = '112';
  /** Digits of a crisis line for people who think about suicide. */
  @property({ attribute: 'crisis-number' }) crisisNumber: string | undefined;
  /** Level of the top heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;
  /** Where "Leave this page" goes. */
  @property({ attribute: 'leave-to', useDefault: true }) leaveTo = 'about:blank';
  /**
   * Lets the browser's Back and Forward go through the steps. History entries contain no answer.
   */
  @property({ type: Boolean }) history = false;
  /**
   * Erases the answers and shows only the fallback. `<meta name="evenhand" content="off">` disables
   * all guides of a page.
   */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Today. A test sets another day. */
  @property({ attribute: false }) clock: () => Date = () => new Date();
  /** @internal Erases the answers when nobody uses the page. */
  declare idle: IdleErase;

  override connectedCallback(): void {
    super.connectedCallback();
    if (isSwitchedOff()) this.disabled = true;
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    const documented = SERVER_SPELLINGS.get(name);
    if (documented === undefined) super.attributeChangedCallback(name, before, now);
    else if (!this.hasAttribute(documented))
      super.attributeChangedCallback(documented, before, now);
    if (name === 'lang') this.requestUpdate(name, before);
  }
}
