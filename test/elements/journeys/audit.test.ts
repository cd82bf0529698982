// Tests of the audit itself: it finds faults inside shadow roots, and fails on results that axe leaves incomplete.
import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/define.js';
import { audit, KNOWN } from '../../support/browser/axe.js';
import { settled } from '../../support/browser/guide-driver.js';
import { choiceStates } from '../../../stories/states/plain/eh-choice.js';

const inBox = (css: string, content: TemplateResult): TemplateResult => html`
  <style>
    .box { ${css} }
  </style>
  <div class="box">${content}</div>
`;

async function auditIn(css: string, content: TemplateResult): Promise<string> {
  const root = await fixture(html`<div>${inBox(css, content)}</div>`);
  await settled(root);
  try {
    await audit(root);
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('the audit', () => {
  it('the audit passes a correct field', async () => {
    expect(await auditIn('padding: 1px', choiceStates.chosen.render())).to.equal('');
  });

  it('the audit finds low contrast inside a shadow root', async () => {
    const said = await auditIn('--eh-ink: #bbb', choiceStates.chosen.render());
    expect(said).to.contain('color-contrast').and.to.contain('Water');
  });

  it('the audit finds a control without a name, inside a shadow root', async () => {
    expect(
      await auditIn(
        'padding: 1px',
        html`<eh-choice name="a" .options=${[{ id: 'x', label: '' }]} label="Which?"></eh-choice>`,
      ),
    ).to.contain('label');
  });

  it('the audit fails results that axe leaves incomplete, unless they are listed with a reason', async () => {
    const said = await auditIn(
      'background: linear-gradient(white, gray)',
      choiceStates.chosen.render(),
    );
    expect(said).to.contain('left open: color-contrast');
    for (const { because } of KNOWN) expect(because).to.match(/\w+ \w+/);
  });
});
