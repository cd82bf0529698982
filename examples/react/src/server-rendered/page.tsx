import type { ConcludedEvent, EhGuide } from 'evenhand';
import 'evenhand/jsx';
import { useState } from 'react';

export function ClinicPage() {
  const [wide, setWide] = useState(false);
  const [told, setTold] = useState('Nobody has come to the end yet.');

  const listen = (guide: EhGuide) => {
    const handleConcluded = ({ packId }: ConcludedEvent) => setTold(`Somebody came to the end of ${packId}.`);
    guide.addEventListener('eh-concluded', handleConcluded);
    return () => guide.removeEventListener('eh-concluded', handleConcluded);
  };

  return (
    <>
      <p><button onClick={() => setWide(!wide)}>Another width</button></p>

      <eh-guide
        ref={listen}
        suppressHydrationWarning
        className={wide ? 'wide' : 'narrow'}
        pack="liver-stem-cells"
        lang="en"
        publisher="Arroyo Clinic"
        offers-treatment="no"
        emergency-number="911"
        heading-level="3"
      >
        <p slot="fallback">Talk with your liver doctor before you agree to anything. In an emergency call 911.</p>
      </eh-guide>

      <p>{told}</p>
    </>
  );
}
