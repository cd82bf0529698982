/**
 * Reads a member of `document` in spite of DOM clobbering: `<img name="querySelector">` turns
 * `document.querySelector` into an image. Call a method with `document` as `this`:
 * `page('querySelector').call(document, 'a')`.
 */
export const page = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);
