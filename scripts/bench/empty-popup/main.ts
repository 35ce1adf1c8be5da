import { h, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Tells, as the real popup does, when it is there. */
function Nothing() {
  useLayoutEffect(() => {
    document.documentElement.dataset.ready = 'plan';
    performance.measure('plan', { start: 0, end: performance.now() });
  }, []);
  return h('p', null, 'Rien');
}

render(h(Nothing, null), document.body);
