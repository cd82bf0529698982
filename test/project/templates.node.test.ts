// The white space that the build removes from lit's templates, and that it must keep.
import { expect } from 'chai';
import { parseAst } from 'vite';
import { smallTemplates } from '../../scripts/build-steps/templates.mjs';

const small = (code: string): string => smallTemplates(code, (given: string) => parseAst(given));

describe('a minified template', () => {
  const cases: readonly [name: string, given: string, made: string][] = [
    [
      'has one space for a line end and its indent',
      'html`<p>\n    <b>a</b>\n  </p>`',
      'html`<p> <b>a</b> </p>`',
    ],
    [
      'keeps spaces that stand in a line',
      'html`<b>a</b>  <i>b</i>\u00a0`',
      'html`<b>a</b>  <i>b</i>\u00a0`',
    ],
    [
      'keeps the space at both ends, where a neighbour may be a word',
      'html`a\n  ${b}\n  c`',
      'html`a ${b} c`',
    ],
    [
      'keeps its expressions as they are',
      'html`${list.map((a) => "\\n   " + a)}\n`',
      'html`${list.map((a) => "\\n   " + a)} `',
    ],
    [
      'is made small inside another one',
      'html`\n${a ? html`\n  <i></i>` : ""}`',
      'html` ${a ? html` <i></i>` : ""}`',
    ],
    [
      'is left alone when its white space shows',
      'html`<pre>\n  a\n</pre>`',
      'html`<pre>\n  a\n</pre>`',
    ],
    [
      'is left alone when a field would hold it',
      'html`<textarea>\n</textarea>`',
      'html`<textarea>\n</textarea>`',
    ],
    [
      'of styles loses what means nothing',
      'css`\n  a:hover, b {\n    margin: 0 auto;\n  }\n`',
      'css` a:hover,b{margin:0 auto}`',
    ],
    [
      'of styles keeps spaces that mean something',
      'css`a :is(b) > c { width: calc(1px + ${x} - 2px); }`',
      'css`a :is(b) > c{width:calc(1px + ${x} - 2px)}`',
    ],
    [
      'of styles keeps what stands in quotes',
      'css`a { content: "; :  }"; quotes: \'{ \' }`',
      'css`a{content:"; :  }";quotes:\'{ \'}`',
    ],
    [
      'of styles loses comments',
      'css`a { /* it\n has; two: lines */ color: red }`',
      'css`a{color:red}`',
    ],
  ];
  for (const [name, given, made] of cases) {
    it(`a minified template ${name}`, () => {
      expect(small(given)).to.equal(made);
    });
  }

  it('only lit’s templates are minified: another tag, and a plain template, do not change', () => {
    for (const code of ['`a\n  b`', 'text`a\n  b`', 'it.html`a\n  b`'])
      expect(small(code)).to.equal(code);
  });
});
