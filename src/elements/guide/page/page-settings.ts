import type { PageSettings } from '../../../controllers/contexts.js';
import { explain } from '#messages';
import { page } from '../../../controllers/unclobbered.js';
import type { GuideProblems } from '../problems.js';

/** Whether the page switches off every guide with `<meta name="evenhand" content="off">`. */
export const isSwitchedOff = (): boolean =>
  page('querySelector').call(document, 'meta[name=evenhand][content=off]') !== null;

type Settle = GuideProblems['set'];

/** A removed attribute is null, and counts as missing. */
interface SaidByPage {
  readonly publisher: string | null | undefined;
  readonly offersTreatment: string | null | undefined;
  readonly emergencyNumber: string | null | undefined;
  readonly crisisNumber: string | null | undefined;
  readonly clock: () => Date;
}

const isNumber = (number: string): boolean => /^\d{2,15}$/.test(number);

/** The page's settings. Invalid values are reported, and count as missing. */
export function pageSettingsOf(
  { publisher, offersTreatment, emergencyNumber, crisisNumber, clock }: SaidByPage,
  settle: Settle,
): PageSettings {
  const number = (
    attribute: 'emergency-number' | 'crisis-number',
    given: string | undefined,
  ): string | undefined => {
    const fits = given === undefined || isNumber(given);
    settle(attribute, fits ? undefined : explain(attribute, given));
    return fits ? given : undefined;
  };
  const sells = offersTreatment === 'yes' || offersTreatment === 'no' ? offersTreatment : undefined;
  const unclear = typeof offersTreatment === 'string' && sells === undefined;
  settle('offers-treatment', unclear ? explain('offers-treatment', offersTreatment) : undefined);
  return {
    publisher: publisher?.trim() || undefined,
    offersTreatment: sells,
    emergencyNumber: number('emergency-number', emergencyNumber ?? undefined) ?? '112',
    crisisNumber: number('crisis-number', crisisNumber ?? undefined),
    clock,
  };
}

/** The level of the top heading: 1 to 6, else 2. */
export function headingLevelOf(given: number, settle: Settle): number {
  const fits = Number.isInteger(given) && given >= 1 && given <= 6;
  settle('heading-level', fits ? undefined : explain('heading-level', String(given)));
  return fits ? given : 2;
}

/** The address to which "Leave this page" goes; undefined if it is not that of a web page. */
export function leaveAddress(leaveTo: string): string | undefined {
  const base = page('baseURI');
  const address = URL.canParse(leaveTo, base) ? new URL(leaveTo, base) : undefined;
  return address && ['http:', 'https:', 'about:'].includes(address.protocol)
    ? address.href
    : undefined;
}

/** Leaves the page and removes it from the history. An invalid address leads to an empty page. */
export function leavePage(leaveTo: string, settle: Settle): void {
  const address = leaveAddress(leaveTo);
  settle('leave-to', address ? undefined : explain('leave-to', leaveTo));
  location.replace(address ?? 'about:blank');
}
