// The screens of WordPress's own administration, by the names that WordPress gives their parts.
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '../../pages/support/driver.ts';

const PATIENCE = 20_000;

/** Waits until the page has an element, also while another page loads. */
export async function arrivesAt(page: Page, selector: string): Promise<void> {
  for (const deadline = Date.now() + PATIENCE; ; await wait(50)) {
    const isThere = await page
      .run((wanted) => document.querySelector(wanted) !== null, selector)
      .catch(() => false);
    if (isThere) return;
    if (Date.now() > deadline) {
      const [where, shown] = await page.run(() => [location.href, document.body.innerText]);
      throw new Error(`${where ?? ''} has no ${selector}. It says: ${(shown ?? '').slice(0, 500)}`);
    }
  }
}

/** Presses a control of WordPress, once it is there and enabled. */
export async function presses(page: Page, selector: string): Promise<void> {
  await arrivesAt(page, `${selector}:not(:disabled, [aria-disabled="true"])`);
  await page.run((wanted) => {
    document.querySelector<HTMLElement>(wanted)?.click();
  }, selector);
}

/** Types a text with the keyboard. */
export async function types(page: Page, text: string): Promise<void> {
  for (const letter of text) await page.press(letter === ' ' ? 'Space' : letter);
}

/** Signs in; the password is the name. */
export async function signIn(page: Page, url: string, name: string): Promise<void> {
  await page.goto(`${url}/wp-login.php`);
  await page.run((user) => {
    for (const field of ['user_login', 'user_pass'])
      (document.getElementById(field) as HTMLInputElement).value = user;
  }, name);
  await presses(page, '#wp-submit');
  await arrivesAt(page, 'body.wp-admin');
}

/** Plugins, Add New, Upload Plugin, Install Now, Activate Plugin. */
export async function uploadPlugin(page: Page, url: string, zip: Uint8Array): Promise<void> {
  await page.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
  await page.run((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const chosen = new DataTransfer();
    chosen.items.add(new File([bytes], 'evenhand-wordpress.zip', { type: 'application/zip' }));
    const field = document.querySelector<HTMLInputElement>('input[name=pluginzip]');
    if (!field) throw new Error('There is no field for a zip file.');
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, Buffer.from(zip).toString('base64'));
  await presses(page, '#install-plugin-submit');
  await presses(page, 'a[href*="action=activate"]');
  await arrivesAt(page, 'tr.active[data-slug=evenhand]');
}

/** Plugins, Deactivate, Delete. */
export async function deactivates(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/wp-admin/plugins.php`);
  await presses(page, '#deactivate-evenhand');
  await arrivesAt(page, '#delete-evenhand');
}

export async function deletes(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/wp-admin/plugins.php`);
  await page.run(() => {
    window.confirm = () => true;
  });
  await presses(page, '#delete-evenhand');
  await arrivesAt(page, 'tr.deleted[data-slug=evenhand], .plugin-deleted-tr');
}

/** The labels and texts of our block in the editor. */
export const blockWords = (page: Page): Promise<string> =>
  page.run(
    () =>
      document.querySelector<HTMLElement>('[data-type="evenhand/guide"]')?.innerText.trim() ?? '',
  );

/** A new post with our block, found by its name; the editor's own welcome is switched off. */
export async function addsBlock(page: Page, url: string, title: string): Promise<void> {
  await page.goto(`${url}/wp-admin/post-new.php`);
  await arrivesAt(page, '.editor-post-title__input');
  await page.run(() => {
    const { wp } = window as unknown as {
      wp: { data: { dispatch(store: string): Record<string, (...args: unknown[]) => void> } };
    };
    wp.data.dispatch('core/preferences')['set']?.('core/edit-post', 'welcomeGuide', false);
    document.querySelector<HTMLElement>('.editor-post-title__input')?.focus();
  });
  await types(page, title);
  await page.press('Enter');
  await types(page, '/evenhand');
  await arrivesAt(page, '.components-autocomplete__result');
  await page.press('Enter');
  await arrivesAt(page, '[data-type="evenhand/guide"] .components-placeholder input');
}

/** Publish, and once more. @returns the address of the post */
export async function publishes(page: Page): Promise<string> {
  await presses(page, '.editor-post-publish-panel__toggle');
  await presses(page, '.editor-post-publish-panel__header-publish-button button');
  await arrivesAt(page, '.post-publish-panel__postpublish-header a');
  return page.run(
    () =>
      document.querySelector<HTMLAnchorElement>('.post-publish-panel__postpublish-header a')
        ?.href ?? '',
  );
}
