// LHC-Forms in headless Chromium: it renders a questionnaire, a script clicks, and it creates a response.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/test-runner/browsers.mjs';
import { lforms } from '../../scripts/lforms.mjs';
import type { Questionnaire, QuestionnaireResponse } from '../../src/fhir/index.js';

interface LForms {
  readonly Util: {
    addFormToPage: (form: object, place: string, options: object) => Promise<void>;
    getFormFHIRData: (type: string, version: string, place: string) => QuestionnaireResponse;
  };
  readonly FHIR: {
    readonly R4: {
      readonly fhirpathModel: unknown;
      readonly fhirpath: {
        evaluate: (data: object, path: string, context: object, model: unknown) => unknown[];
      };
    };
  };
}
declare const LForms: LForms;

/** Chooses options by their codes, or enters a number; an empty text clears the field. */
export type Entry =
  | { readonly linkId: string; readonly codes: readonly string[] }
  | { readonly linkId: string; readonly number: string };

export interface LformsPage {
  show: (questionnaire: Questionnaire) => Promise<void>;
  /** Link ids of the items on the screen, in order. */
  shown: () => Promise<string[]>;
  enter: (entry: Entry) => Promise<void>;
  response: () => Promise<QuestionnaireResponse>;
  /** Evaluates FHIRPath expressions on a resource, one result for each. */
  evaluate: (resource: object, expressions: readonly string[]) => Promise<unknown[][]>;
  close: () => Promise<void>;
}

export async function openLforms(): Promise<LformsPage> {
  const chromium = await findChromium();
  if (!chromium) throw new Error('LHC-Forms needs a Chromium, and none was found.');
  const { executablePath, args, headless } = chromium;
  const env = 'env' in chromium ? { env: chromium.env } : {};
  const browser: Browser = await puppeteer.launch({ executablePath, args, headless, ...env });
  const page: Page = await browser.newPage();
  const read = lforms();
  await page.setContent('<!doctype html><meta charset="utf-8"><div id="form"></div>');
  await page.addStyleTag({ content: read('webcomponent/styles.css') });
  for (const path of [
    'webcomponent/assets/lib/zone.min.js',
    'webcomponent/runtime.js',
    'webcomponent/polyfills.js',
    'webcomponent/main.js',
    'fhir/R4/lformsFHIR.min.js',
  ])
    await page.addScriptTag({ content: read(path) });

  return {
    show: (questionnaire) =>
      page.evaluate(async (form) => {
        await LForms.Util.addFormToPage(form, 'form', { fhirVersion: 'R4' });
        await new Promise((resolve) => setTimeout(resolve, 100));
      }, questionnaire),
    shown: () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#form [id^="item-"]')]
          .filter((item) => item.getClientRects().length > 0)
          .map(({ id }) => id.slice('item-'.length).replace(/(\/\d+)+$/, '')),
      ),
    enter: (entry) =>
      page.evaluate(async (wanted) => {
        const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));
        if ('number' in wanted) {
          const field = document.querySelector<HTMLInputElement>(
            `#form input[id^="${wanted.linkId}/"]`,
          );
          if (!field) throw new Error(`There is no field for ${wanted.linkId}.`);
          field.focus();
          field.value = wanted.number;
          for (const type of ['input', 'change'])
            field.dispatchEvent(new Event(type, { bubbles: true }));
          field.blur();
          await settled();
          return;
        }
        for (const option of document.querySelectorAll(
          `#form [id^="${wanted.linkId}/"][id*="|"]`,
        )) {
          const input = option.querySelector('input');
          if (!input) throw new Error(`${option.id} has no control: ${option.outerHTML}`);
          // The `checked` of its input does not follow what the form shows; its class does.
          const isChosen = /-checked/.test(input.parentElement?.className ?? '');
          const isWanted = wanted.codes.includes(option.id.split('|').at(-1) ?? '');
          if (isChosen === isWanted || (input.type === 'radio' && isChosen)) continue;
          input.click();
          await settled();
        }
      }, entry),
    response: () =>
      page.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', '#form')),
    evaluate: (resource, expressions) =>
      page.evaluate(
        (data, paths) =>
          paths.map((path) =>
            LForms.FHIR.R4.fhirpath.evaluate(
              data,
              path,
              { resource: data },
              LForms.FHIR.R4.fhirpathModel,
            ),
          ),
        resource,
        expressions,
      ),
    close: () => browser.close(),
  };
}
