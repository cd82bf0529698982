import 'evenhand/define';
import 'evenhand/vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#root');
