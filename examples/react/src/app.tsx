import type { ConcludedEvent } from 'evenhand';
import 'evenhand/jsx';
import liverStemCells from 'evenhand/packs/liver-stem-cells';
import { useState } from 'react';

export function App() {
  const [publisher, setPublisher] = useState('Arroyo Clinic');
  const [sells, setSells] = useState(false);
  const [language, setLanguage] = useState('en');
  const [told, setTold] = useState('Nobody has come to the end yet.');

  const handleConcluded = ({ packId, packVersion }: ConcludedEvent) => {
    setTold(`Somebody came to the end of ${packId} ${packVersion}.`);
  };

  return (
    <>
      <h1>Arroyo Clinic</h1>
      <form>
        <p><label>Who runs this page <input value={publisher} onChange={(event) => setPublisher(event.target.value)} autoComplete="off" /></label></p>
        <p><label><input type="checkbox" checked={sells} onChange={(event) => setSells(event.target.checked)} /> We sell this treatment</label></p>
        <p><label>Language <select value={language} onChange={(event) => setLanguage(event.target.value)}><option value="en">English</option></select></label></p>
      </form>

      <eh-guide
        pack={liverStemCells}
        lang={language}
        publisher={publisher}
        offersTreatment={sells ? 'yes' : 'no'}
        oneh-concluded={handleConcluded}
      >
        <p slot="fallback">Talk with your liver doctor before you agree to anything.</p>
      </eh-guide>

      <p>{told}</p>
    </>
  );
}

/** Errors for the types: a value other than yes or no, and an answer in an event. */
export const refused = [
  // @ts-expect-error
  <eh-guide key="1" offersTreatment="maybe" />,
  // @ts-expect-error
  <eh-guide key="2" oneh-concluded={(event) => event.answers} />,
];
