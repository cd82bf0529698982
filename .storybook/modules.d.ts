declare module '*.css';

/** Written by `npm run manifest`, so it may not be there yet. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

/** The text of a file, by vite. */
declare module '*?raw' {
  const text: string;
  export default text;
}
