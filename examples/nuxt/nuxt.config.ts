export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  devtools: { enabled: false },
  telemetry: false,
  // Vue looks for no components of these names, on the server and in the browser.
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('eh-') } },
  app: { head: { title: 'Arroyo Clinic', htmlAttrs: { lang: 'en' }, link: [{ rel: 'icon', href: 'data:,' }] } },
});
