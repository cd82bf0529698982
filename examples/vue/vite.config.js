import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue must know which tags are custom elements and not components.
const isCustomElement = (tag) => tag.startsWith('eh-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
