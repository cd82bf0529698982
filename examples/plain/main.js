// The page's own script. TypeScript checks it as written: nothing is compiled.
const guide = document.querySelector('eh-guide');
const form = document.querySelector('form');
const told = document.querySelector('#told');
if (!guide || !form || !told) throw new Error('The page lacks its guide, its form or its line.');

form.addEventListener('input', () => {
  const said = new FormData(form);
  guide.setAttribute('publisher', String(said.get('publisher')));
  guide.setAttribute('offers-treatment', said.has('sells') ? 'yes' : 'no');
  guide.setAttribute('lang', String(said.get('language')));
});

guide.addEventListener('eh-concluded', ({ packId, packVersion }) => {
  told.textContent = `Somebody came to the end of ${packId} ${packVersion}.`;
});

/**
 * Errors for the types: a value other than yes or no, and an answer in an event.
 *
 * @param {import('evenhand').EhGuide} guide
 */
export function refused(guide) {
  // @ts-expect-error
  guide.offersTreatment = 'maybe';
  // @ts-expect-error
  guide.addEventListener('eh-concluded', (event) => event.answers);
}
