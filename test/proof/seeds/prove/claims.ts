// Dates, the basis of rules, and the claims of the article; and a proof that fails.
import { also, found, more, out, planted, to, type Seed } from '../seed.js';

export const claims: readonly Seed[] = [
  {
    code: 'date-due',
    path: '/dates/due',
    pack: planted('/version', to('1.2.3')),
    today: new Date('2027-02-01'),
  },
  {
    code: 'date-expired',
    path: '/dates/due',
    pack: planted('/version', to('1.2.3')),
    today: new Date('2028-02-01'),
  },
  found('basis-missing', '/rules/2', '/rules/2/basis', out),
  found('claims-missing', '/notes/3', '/notes/3/claims', out),
  found(
    'claim-untold',
    '/claims/3',
    '/claims',
    more({ id: 'C-LOST', line: 4, claim: 'Tea is old.' }),
  ),
  found(
    'claim-told-and-set-aside',
    '/claims/0',
    '/claims/0',
    also({ setAside: 'Told all the same.' }),
  ),
  found(
    'claim-reason-twice',
    '/claims/3/setAside',
    '/claims',
    more({
      id: 'C-QUEEN',
      line: 4,
      claim: 'A queen too.',
      setAside: 'What a king drank says nothing of tea.',
    }),
  ),
  found(
    'claims-set-aside',
    '/claims',
    '/claims',
    more(
      ...Array.from({ length: 25 }, (_, index) => ({
        id: `C-${String(index)}`,
        line: 4,
        claim: 'Idle talk.',
        setAside: `Reason ${String(index)}.`,
      })),
    ),
  ),
  {
    code: 'proof-failed',
    path: '',
    pack: planted('/version', to('1.2.3')),
    today: Object.assign(new Date(), {
      getFullYear: () => {
        throw new Error('The clock stands still');
      },
    }),
  },
];
