import ts from 'typescript';

export interface Found {
  /** `import … from`, `export … from`, and `import()`. */
  readonly imports: string[];
  /** What turns a string into code. */
  readonly code: string[];
  /** What turns a string into markup. */
  readonly markup: string[];
  /** What could carry something away. */
  readonly ways: string[];
}

const MARKUP = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'srcdoc',
  'createContextualFragment',
  'setHTMLUnsafe',
  'write',
  'writeln',
];
const WAYS = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'BroadcastChannel',
  'Image',
  'Worker',
  'SharedWorker',
  'importScripts',
];
const CODE = ['eval', 'Function'];

/** Reads a script as the language does, so that a word in a sentence is not taken for a call. */
export function search(source: string): Found {
  const found: Found = { imports: [], code: [], markup: [], ways: [] };
  const file = ts.createSourceFile(
    'file.js',
    source,
    ts.ScriptTarget.ES2022,
    true,
    ts.ScriptKind.JS,
  );
  const around = (node: ts.Node): string =>
    source.slice(Math.max(0, node.getStart() - 60), node.getEnd() + 60);
  /** The name of what is called, assigned or made, however it is reached. */
  const nameOf = (node: ts.Node): string =>
    ts.isIdentifier(node)
      ? node.text
      : ts.isPropertyAccessExpression(node)
        ? node.name.text
        : ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)
          ? node.argumentExpression.text
          : '';
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier))
      found.imports.push(around(node));
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const name = nameOf(node.expression);
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) found.imports.push(around(node));
      if (CODE.includes(name)) found.code.push(around(node));
      if (
        ['setTimeout', 'setInterval'].includes(name) &&
        node.arguments?.[0] &&
        ts.isStringLiteralLike(node.arguments[0])
      )
        found.code.push(around(node));
      if (MARKUP.includes(name)) found.markup.push(around(node));
    }
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      MARKUP.includes(nameOf(node.left))
    )
      found.markup.push(around(node));
    // A way out is one by being named at all: `const f = fetch` is one too.
    if (ts.isIdentifier(node) && WAYS.includes(node.text)) found.ways.push(around(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
