import type { Site } from '../context/keys.js';
import type { GuideProblem } from './guide-problems.js';

export const packMissing = (id: string | undefined): GuideProblem => ({
  code: 'pack-missing',
  message: `No pack ${JSON.stringify(id ?? '')} is defined. Import it and call definePack(pack), or set the property pack.`,
});

export const layoutIncomplete = (missing: readonly string[]): GuideProblem => ({
  code: 'layout-incomplete',
  message: `The layout lacks ${missing.map((name) => `<${name}>`).join(', ')}; it was added at its end.`,
});

type Report = (problem: GuideProblem) => void;

/** An attribute that was taken away is null, and counts as not said. */
interface SaidByPage {
  readonly publisher: string | null | undefined;
  readonly offersTreatment: string | null | undefined;
  readonly emergencyNumber: string | null | undefined;
  readonly crisisNumber: string | null | undefined;
}

const isNumber = (number: string): boolean => /^\d{2,15}$/.test(number);

/** What the page has said about itself. What cannot be right is reported, and counts as not said. */
export function siteOf({ publisher, offersTreatment, emergencyNumber, crisisNumber }: SaidByPage, report: Report): Site {
  const number = (attribute: string, given: string | undefined, otherwise: string): string | undefined => {
    if (given === undefined || isNumber(given)) return given;
    report({ code: attribute, message: `${attribute}="${given}" is not a number of 2 to 15 digits. ${otherwise}` });
    return undefined;
  };
  const sells = offersTreatment === 'yes' || offersTreatment === 'no' ? offersTreatment : undefined;
  if (typeof offersTreatment === 'string' && sells === undefined) {
    report({ code: 'offers-treatment', message: `offers-treatment="${offersTreatment}" is neither "yes" nor "no". Readers are told that the page has not said.` });
  }
  return {
    publisher: publisher?.trim() || undefined,
    offersTreatment: sells,
    emergencyNumber: number('emergency-number', emergencyNumber ?? undefined, '112 is shown.') ?? '112',
    crisisNumber: number('crisis-number', crisisNumber ?? undefined, 'None is shown.'),
  };
}

/** Goes away without leaving the page in the history. An address that is no web page goes to an empty one. */
export function leavePage(leaveTo: string, report: Report): void {
  const address = URL.canParse(leaveTo, document.baseURI) ? new URL(leaveTo, document.baseURI) : undefined;
  const fits = address !== undefined && ['http:', 'https:', 'about:'].includes(address.protocol);
  if (!fits) report({ code: 'leave-to', message: `leave-to="${leaveTo}" is not the address of a page. An empty page is shown.` });
  location.replace(fits ? address.href : 'about:blank');
}
