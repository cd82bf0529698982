// A person's actions, from `evenhand/testing`, and a way to open help by the library's English words.
import { press } from '../../src/testing/person.js';

export * from '../../src/testing/person.js';

/** Opens the warning signs of the frame and says that one is there now. */
export async function tellWarningSign(root: ParentNode): Promise<void> {
  await press(root, 'Warning signs');
  await press(root, 'I have one of these now');
}
