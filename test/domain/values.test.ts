import { expect } from 'chai';
import type { Answers, Pack } from '../../src/domain/pack.js';
import { weigh, type Values } from '../../src/domain/weigh.js';
import { answerSets } from '../../src/proof/prove/reach.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

const quiet: Answers = { who: 'me', likes: ['quiet'], time: 'unknown' };
const order = (values?: Values): string[] => weigh(pack, quiet, values).notes.map(({ id }) => id);
const part = ({ first, kind }: { first: boolean; kind: string }): string =>
  `${String(first)} ${kind}`;

describe('the values of a person', () => {
  const plain = [
    'noise',
    'calm',
    'sleep',
    'joy',
    'tied',
    'bites',
    'vet-bills',
    'fur',
    'smell',
    'lonely',
  ];

  it('no value changes nothing', () => {
    expect(order()).to.deep.equal(plain);
    expect(order([])).to.deep.equal(plain);
  });

  it('a chosen value moves the notes about it up inside their part', () => {
    expect(order(['company'])).to.deep.equal([
      'noise',
      'joy',
      'sleep',
      'calm',
      'tied',
      'bites',
      'vet-bills',
      'smell',
      'fur',
      'lonely',
    ]);
  });

  it('a value never moves a note out of its part', () => {
    expect(order(['money']).indexOf('vet-bills')).to.equal(plain.indexOf('vet-bills'));
    expect(order(['money']).indexOf('fur')).to.equal(plain.indexOf('fur'));
  });

  it('notes about chosen values keep their order, whatever the order of the values', () => {
    expect(order(['company', 'quiet', 'money'])).to.deep.equal(plain);
    expect(order(['money', 'company', 'quiet'])).to.deep.equal(plain);
  });

  it('a value that the pack lacks is ignored, and one given twice counts once', () => {
    expect(order(['fame', 'constructor'])).to.deep.equal(plain);
    const twice = weigh(pack, quiet, ['fame', 'company', 'company', 'company', 'quiet']);
    expect(twice).to.deep.equal(weigh(pack, quiet, ['company', 'quiet']));
  });

  it('only the first three values of the pack count', () => {
    const four: Pack = {
      ...pack,
      values: [...pack.values, { id: 'fresh-air' }],
      notes: pack.notes.map((note) =>
        note.id === 'lonely' || note.id === 'calm' ? { ...note, values: ['fresh-air'] } : note,
      ),
    };
    const three = ['money', 'quiet', 'company'];
    expect(weigh(four, quiet, ['unheard-of', ...three, 'fresh-air'])).to.deep.equal(
      weigh(four, quiet, three),
    );
    expect(weigh(four, quiet, ['fresh-air', ...three])).to.not.deep.equal(
      weigh(four, quiet, three),
    );
  });

  it('ratings, which older pages may pass, move no note', () => {
    expect(order({ company: 4 } as unknown as Values)).to.deep.equal(plain);
  });

  it('values leave the outcome, cautions, questions, courses and reasons as they were', () => {
    const [before, after] = [weigh(pack, quiet), weigh(pack, quiet, ['company', 'money'])];
    expect({ ...after, notes: [] }).to.deep.equal({ ...before, notes: [] });
    expect(after.notes.map(({ movedBy: _, ...note }) => note)).to.have.deep.members([
      ...before.notes,
    ]);
  });

  it('a value is named on each note that it moved up, and on no other', () => {
    const moved = (values: Values): unknown =>
      Object.fromEntries(
        weigh(pack, quiet, values).notes.flatMap(({ id, movedBy }) =>
          movedBy ? [[id, movedBy]] : [],
        ),
      );
    expect(moved(['company'])).to.deep.equal({ joy: ['company'], smell: ['company'] });
    expect(moved(['company', 'quiet', 'money']), 'none was behind another').to.deep.equal({});
    expect(moved(['company', 'quiet']), 'in the order of choosing').to.deep.equal({
      smell: ['company', 'quiet'],
    });
  });

  it('values keep each part in its places, in every result', () => {
    const values = [['company'], ['quiet'], ['money'], ['money', 'quiet'], ['quiet', 'company']];
    for (const answers of answerSets(pack)) {
      const before = weigh(pack, answers).notes.map(part);
      for (const value of values)
        expect(weigh(pack, answers, value).notes.map(part)).to.deep.equal(before);
    }
  });
});
