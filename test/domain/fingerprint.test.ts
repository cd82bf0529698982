import { expect } from 'chai';
import {
  canFingerprint,
  fingerprintOf,
  forPages,
  shortFingerprint,
} from '../../src/domain/fingerprint.js';
import type { Pack } from '../../src/domain/pack.js';
import { pack as liver } from '../support/packs/liver.js';
import { smallPack, smallText } from '../support/packs/small-pack.js';

const pack: Pack = { ...smallPack, text: { en: smallText } };

describe('a fingerprint', () => {
  it('a fingerprint is the hash of the canonical form, computed by hand', async () => {
    const given = {
      b: [2, 1],
      a: 'é',
      10: null,
      9: { z: undefined, y: true },
      rules: [{ id: 'r', basis: 'x' }],
      notes: [{ id: 'n', claims: ['x'] }],
      text: { en: { $schema: 'x', t: 1 } },
    } as unknown as Pack;
    // printf '{"10":null,"9":{"y":true},"a":"é","b":[2,1],"notes":[{"id":"n"}],"rules":[{"id":"r"}]}' | openssl dgst
    // -sha256 -binary | base64
    expect(await fingerprintOf(given)).to.deep.equal({
      structure: 'sha256-JRqGZ7sVujn3dbJwH87ykI7vdiWFV4f4s5hP6GSKUsA=',
      text: { en: 'sha256-SDSUX3v5H4Lvxc+IHZAuwc+ljxvgHLNf5gK4rUYgxVI=' },
    });
  });

  it('a fingerprint ignores the order of keys, and the parts that only proofs and editors read', async () => {
    const turned = Object.fromEntries(Object.entries(pack).reverse()) as unknown as Pack;
    const more = {
      ...turned,
      $schema: 'x',
      claims: [],
      wording: [],
      fingerprint: { structure: 'x', text: {} },
      text: { en: { ...smallText, $schema: 'x' } },
    };
    expect(await fingerprintOf(more)).to.deep.equal(await fingerprintOf(pack));
  });

  it('the pack built into a page has the same fingerprint', async () => {
    const page = forPages(pack);
    expect(JSON.stringify(pack)).to.include('"basis"').and.to.include('"claims"');
    expect(JSON.stringify(page)).not.to.include('"basis"').and.not.to.include('"claims"');
    expect(await fingerprintOf(page)).to.deep.equal(await fingerprintOf(pack));
  });

  it('one changed word changes the fingerprint of its language alone', async () => {
    const before = await fingerprintOf(pack);
    const after = await fingerprintOf({
      ...pack,
      text: { en: { ...smallText, title: 'Another' } },
    });
    expect(after.structure).to.equal(before.structure);
    expect(after.text['en']).not.to.equal(before.text['en']);
  });

  it('a changed order in the structure changes the fingerprint of the structure alone', async () => {
    const before = await fingerprintOf(pack);
    const after = await fingerprintOf({ ...pack, notes: [...pack.notes].reverse() });
    expect(after.structure).not.to.equal(before.structure);
    expect(after.text).to.deep.equal(before.text);
  });

  it('a fingerprint loads a text that is not loaded yet', async () => {
    expect(
      await fingerprintOf({ ...pack, text: { en: () => Promise.resolve(smallText) } }),
    ).to.deep.equal(await fingerprintOf(pack));
  });

  it('the default pack has the fingerprint written beside it (node scripts/fingerprint.mjs writes it)', async () => {
    expect(await fingerprintOf(liver)).to.deep.equal(liver.fingerprint);
  });

  it('a fingerprint is computed only where crypto.subtle exists', () => {
    expect(canFingerprint()).to.equal(true);
    const there = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
    for (const value of [{}, undefined]) {
      Object.defineProperty(globalThis, 'crypto', { value, configurable: true });
      expect(canFingerprint()).to.equal(false);
    }
    if (there) Object.defineProperty(globalThis, 'crypto', there);
    else Reflect.deleteProperty(globalThis, 'crypto');
    expect(canFingerprint()).to.equal(true);
  });
});

describe('the short form of a fingerprint', () => {
  // printf '\x00\x0f\xa1\xb2\xc3' | base64, and printf '\xff\xee\x01\x02\x03' | base64
  const [structure, english] = ['sha256-AA+hssM=', 'sha256-/+4BAgM='];
  const short = (
    fingerprint: NonNullable<Pack['fingerprint']>,
    language = 'en',
  ): string | undefined => shortFingerprint({ ...pack, fingerprint }, language);

  it('a short fingerprint is the first four bytes of structure and text, as hex, in groups that can be read out', () => {
    expect(short({ structure, text: { en: english } })).to.equal('000f a1b2 ffee 0102');
  });

  it('there is no short form without a fingerprint, nor for a language without one', () => {
    expect(shortFingerprint(pack, 'en')).to.equal(undefined);
    expect(short({ structure, text: { en: english } }, 'es')).to.equal(undefined);
  });

  it('the short form leaves out an invalid fingerprint', () => {
    for (const wrong of [
      '',
      'sha256-',
      'AA+hssM=',
      'sha256-AA==',
      'md5-AA+hssM=',
      'xsha256-AA+hssM=',
      'sha256-AA+hssM= ',
      'sha256-*',
      'sha256-\tA',
    ]) {
      expect(short({ structure: wrong, text: { en: english } }), wrong).to.equal('ffee 0102');
    }
  });
});
