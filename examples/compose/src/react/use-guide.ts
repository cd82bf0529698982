import { languageContext, sessionContext, type GuideLanguage, type GuideSession } from 'evenhand';
import { useEffect, useState } from 'react';
import { watchContext } from '../plain/watch-context';

/** The contexts of the guide around an element, undefined until they exist; and the ref for that element. */
export function useGuide() {
  const [element, ref] = useState<HTMLElement | null>(null);
  const [session, setSession] = useState<GuideSession>();
  const [language, setLanguage] = useState<GuideLanguage>();

  useEffect(() => {
    if (!element) return;
    const stops = [watchContext(element, sessionContext, setSession), watchContext(element, languageContext, setLanguage)];
    return () => stops.forEach((stop) => stop());
  }, [element]);

  return [session && language && { ...session, ...language }, ref] as const;
}
