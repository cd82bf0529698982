// Containers for a guide in a page.

/** A dialog leaves 6 px and 2em of the window; unlike other parents it does not share the margin of the page. */
const IN_DIALOG = 22;

export interface Parent {
  /** The style of the parent. */
  readonly css: string;
  readonly modal?: boolean;
  readonly wrap?: 'div' | 'dialog';
  /** The style of the elements beside the guide. */
  readonly beside?: string;
  /** The share of the window that the parent needs for its own borders and padding. */
  readonly takes?: number;
}

/** Parents whose width does not depend on the guide. */
export const sized: Readonly<Record<string, Parent>> = {
  block: { css: '' },
  'flex row': { css: 'display: flex' },
  'flex row, wrapping': { css: 'display: flex; flex-wrap: wrap' },
  'flex row, centred': { css: 'display: flex; justify-content: center; align-items: center' },
  'flex row with a column beside it': {
    css: 'display: flex; gap: 1rem',
    beside: 'aside { inline-size: 150px }',
  },
  'flex row with a column that does not shrink': {
    css: 'display: flex',
    beside: 'aside { flex: none; inline-size: 150px }',
  },
  ...Object.fromEntries(
    ['stretch', 'center', 'flex-start', 'flex-end', 'baseline'].map((align) => [
      `flex column, align-items: ${align}`,
      { css: `display: flex; flex-direction: column; align-items: ${align}` },
    ]),
  ),
  grid: { css: 'display: grid' },
  'grid, justify-items: center': { css: 'display: grid; justify-items: center' },
  'grid, justify-items: start': { css: 'display: grid; justify-items: start' },
  'grid, place-items: center': { css: 'display: grid; place-items: center' },
  'grid, auto column': { css: 'display: grid; grid-template-columns: auto' },
  'grid, two auto columns': {
    css: 'display: grid; grid-template-columns: auto auto',
    beside: 'aside { min-inline-size: 0 }',
  },
};

/** Parents with the width of their content. */
export const shrinking: Readonly<Record<string, Parent>> = {
  float: { css: 'float: left' },
  'inline-block': { css: 'display: inline-block' },
  'inline-flex': { css: 'display: inline-flex' },
  'inline-grid': { css: 'display: inline-grid' },
  'fit-content': { css: 'inline-size: fit-content' },
  'max-content': { css: 'inline-size: max-content' },
  'table cell': { css: 'display: table-cell' },
  table: { css: 'display: table' },
  'position: absolute': { css: 'position: absolute' },
  'dialog open': { css: '', wrap: 'dialog', takes: IN_DIALOG },
  'dialog, showModal()': { css: '', wrap: 'dialog', modal: true, takes: IN_DIALOG },
};
