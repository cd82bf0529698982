export default { parameters: { a11y: { test: 'error' } } };
