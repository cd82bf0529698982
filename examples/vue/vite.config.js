import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue has to be told which tags are elements of the browser's own and no components.
const isCustomElement = (tag) => tag.startsWith('eh-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
