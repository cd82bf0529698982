import { also, out, plantedAll, to, toldInTwo, type Seed } from '../seed.js';

/** A pack in two languages, whose statements have titles and are told in both, with one change. */
const told = (
  code: string,
  path: string,
  at: string,
  change: (value: unknown) => unknown,
): Seed => ({ code, path, pack: plantedAll(...toldInTwo, [at, change]) });

export const statements: readonly Seed[] = [
  told('id-unknown', '/claims/0/section', '/claims/0/section', to('leeves')),
  told('statement-missing', '/statements/es', '/statements', to({})),
  told('statement-missing', '/statements/es/claims/C-KING', '/statements/es/claims/C-KING', out),
  told(
    'statement-missing',
    '/statements/es/sections/leaves',
    '/statements/es/sections/leaves',
    out,
  ),
  told(
    'statement-idle',
    '/statements/es/claims/C-QUEEN',
    '/statements/es/claims',
    also({ 'C-QUEEN': 'Una reina.' }),
  ),
  told('statements-language', '/statements/es', '/statements/es/language', to('en')),
];
