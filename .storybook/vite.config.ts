// Storybook brings its own configuration; ours builds the library and is no help here.
export default {};
