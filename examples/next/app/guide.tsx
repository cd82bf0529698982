'use client';

import type { ConcludedEvent, EhGuide } from 'evenhand';
import 'evenhand/jsx';
import { useEffect, useState } from 'react';

export function Guide() {
  const [told, setTold] = useState('Nobody has come to the end yet.');

  // After hydration: until then the element is plain markup, and React finds what its server wrote.
  useEffect(() => void import('./register'), []);

  const listen = (guide: EhGuide) => {
    const handleConcluded = ({ packId, packVersion }: ConcludedEvent) => setTold(`Somebody came to the end of ${packId} ${packVersion}.`);
    guide.addEventListener('eh-concluded', handleConcluded);
    return () => guide.removeEventListener('eh-concluded', handleConcluded);
  };

  return (
    <>
      <eh-guide ref={listen} pack="liver-stem-cells" lang="en" publisher="Arroyo Clinic" offers-treatment="no" emergency-number="911">
        <p slot="fallback">Talk with your liver doctor before you agree to anything. In an emergency call 911.</p>
      </eh-guide>

      <p>{told}</p>
    </>
  );
}
