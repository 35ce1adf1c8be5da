import { createApp } from 'vue/dist/vue.esm-bundler.js';
import { App } from './App.js';
import { Field } from './Field.js';
import { mask } from './mask.js';

createApp(App).component('v-field', Field).directive('mask', mask).mount('#app');
