/** `#load-check` in the one file for a script tag (condition `embed`), which loads nothing later. */
export const loadCheck = undefined;
