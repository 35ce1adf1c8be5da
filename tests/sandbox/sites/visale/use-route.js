import { ref } from 'vue/dist/vue.esm-bundler.js';

const read = () => location.hash.replace(/^#!/, '');

/** The route behind `#!`, as state: a step changes in place. */
export function useRoute() {
  const route = ref(read());
  addEventListener('hashchange', () => {
    route.value = read();
    scrollTo(0, 0);
  });
  return route;
}

export const goTo = (route) => {
  location.hash = `#!${route}`;
};
