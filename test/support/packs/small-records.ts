// Records of the small pack: one at a question, and one at the result.

export const good = {
  format: 1,
  pack: 'small',
  version: '1.0.0',
  answers: { who: 'me', likes: ['walks'] },
  position: { screen: 'asking', question: 'garden' },
};
export const complete = {
  ...good,
  answers: { who: 'me', likes: ['none'], time: 'much' },
  position: { screen: 'concluded' },
};
