import './mp-app.js';

// A part that is not needed at first sight comes with a script of its own, a little later.
setTimeout(() => import('./mp-contact.js'), 400);
