import 'evenhand/define';
import 'evenhand/svelte';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('root');
if (!target) throw new Error('The page has no root.');
mount(App, { target });
