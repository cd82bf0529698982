import { expect } from 'chai';
import { toPlain } from '../../src/domain/plain-data.js';
import { inTime } from '../support/random/in-time.js';

const later = (): Promise<never> => Promise.reject(new Error('never asked'));
const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inside) => [inside], 'x');
const throwing = (error: unknown): object =>
  Object.defineProperty({}, 'id', {
    enumerable: true,
    get: () => {
      throw error;
    },
  });
const DATA = 'A pack holds data alone: texts, numbers, true, false, lists and objects.';

describe('a copy that contains only data', () => {
  it('a plain copy equals the given data, without undefined values', () => {
    expect(toPlain([1, 'two', true, null, { three: [3], none: undefined }])).to.deep.equal({
      data: [1, 'two', true, null, Object.assign(Object.create(null) as object, { three: [3] })],
      problems: [],
    });
  });

  it('a plain copy keeps the functions that load texts, and no other function', () => {
    expect(toPlain({ text: { en: later } }).problems).to.deep.equal([]);
    expect((toPlain({ text: { en: later } }).data as { text: { en: unknown } }).text.en).to.equal(
      later,
    );
    expect(toPlain({ statements: later }).problems).to.deep.equal([]);
    for (const [path, given] of [
      ['/text', { text: later }],
      ['/others', { others: later }],
      ['/statements/es', { statements: { es: later } }],
      ['/text/en/title', { text: { en: { title: later } } }],
      ['/more/text/en', { more: { text: { en: later } } }],
    ] as const) {
      expect(toPlain(given).problems).to.deep.equal([
        { code: 'not-data', path, message: `This is a function. ${DATA}` },
      ]);
    }
  });

  it('the path of a problem clips a long key, and keeps the places in lists', () => {
    const [found] = toPlain({ ['k'.repeat(300)]: [0, later] }).problems;
    expect(found?.path).to.match(/^\/k{20,200}…?\/1$/);
  });

  it('a plain copy contains no texts or bytes as objects, even of millions of characters', () => {
    for (const given of [Object('a'.repeat(8e6)), new Uint8Array(8e6)] as unknown[])
      expect(inTime('toPlain', () => toPlain({ id: given })).problems).to.deep.equal([
        { code: 'not-data', path: '/id', message: `This is a text or bytes as an object. ${DATA}` },
      ]);
  });

  it('plain data may be forty levels deep, and no deeper', () => {
    expect(toPlain(deep(40)).problems).to.deep.equal([]);
    expect(toPlain(deep(41)).problems).to.deep.equal([
      {
        code: 'not-data',
        path: '/0'.repeat(40),
        message: `This is nested more than 40 levels deep. ${DATA}`,
      },
    ]);
  });

  it('plain data may contain one object in two places, and none inside itself', () => {
    const both = { a: 1 };
    expect(toPlain([both, both]).problems).to.deep.equal([]);
    const ring: unknown[] = [];
    ring.push(ring);
    expect(toPlain(ring).problems.map(({ path, message }) => [path, message])).to.deep.equal([
      ['/0', `This contains itself. ${DATA}`],
    ]);
  });

  it('unreadable data are refused, with the reason', () => {
    const reasons: [error: unknown, said: string][] = [
      [new Error('no'), 'Error: no'],
      [
        {
          toString: () => {
            throw new Error('never');
          },
        },
        'it throws',
      ],
    ];
    for (const [error, said] of reasons)
      expect(toPlain(throwing(error))).to.deep.equal({
        data: undefined,
        problems: [
          { code: 'not-data', path: '', message: `This cannot be read: ${said}. ${DATA}` },
        ],
      });
  });
});
