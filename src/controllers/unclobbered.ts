/**
 * Reads a member of `document` past the names that a page can put over it: `<img name="querySelector">` turns
 * `document.querySelector` into an image. A method is to be called with `document`: `page('querySelector').call(document, 'a')`.
 */
export const page = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);
