/** The picker's own look. `!important` on the host: there the inner sheet beats whatever the page says. */
export const sheet = `
:host { all: initial !important; display: block !important; position: static !important; }
* { box-sizing: border-box; }
.bar, dialog {
  --paper: #fbf8f2; --ink: #2b2721; --soft: #655d52; --edge: #8b8072; --line: #e3dacd;
  --accent: #2a6855; --on-accent: #ffffff; --doubt: #6c4600; --doubt-wash: #fcf1da;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  color: var(--ink); background: var(--paper); text-align: start; overflow-wrap: anywhere; color-scheme: light;
}
@media (prefers-color-scheme: dark) {
  .bar, dialog {
    --paper: #1e1b18; --ink: #f3ede4; --soft: #c2b7a8; --edge: #94897b; --line: #443d35;
    --accent: #93cfb8; --on-accent: #10251d; --doubt: #f4d28f; --doubt-wash: #3a2f19; color-scheme: dark;
  }
}
.bar {
  position: fixed; inset: 0 0 auto 0; width: auto; margin: 0; padding: 10px 16px; border: 0;
  border-bottom: 3px solid var(--accent); box-shadow: 0 4px 16px rgb(0 0 0 / 25%);
  max-height: 50vh; overflow: auto;
}
.bar:popover-open { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; }
.bar.low { inset: auto 0 0 0; border-bottom: 0; border-top: 3px solid var(--accent); }
.bar > div { flex: 1 1 200px; }
p, h2, fieldset { margin: 0; padding: 0; border: 0; }
p:empty { display: none; }
.said { font-weight: 650; }
.ring {
  position: fixed; inset: auto; margin: 0; padding: 0; background: none; overflow: visible; pointer-events: none;
  border: 3px solid #b4531a; border-radius: 6px; outline: 2px solid #ffffff;
}
dialog {
  position: fixed; margin: 0; inset: auto; width: min(352px, calc(100vw - 16px)); max-height: calc(100vh - 16px);
  max-height: calc(100dvh - 16px); overflow: auto; padding: 14px 16px; border: 1px solid var(--edge);
  border-radius: 10px; box-shadow: 0 8px 32px rgb(0 0 0 / 35%);
}
dialog::backdrop { background: none; }
form, dialog > div { display: grid; gap: 10px; }
h2 { font-size: 17px; line-height: 1.35; font-weight: 650; }
.block, .small { color: var(--soft); font-size: 14px; }
.doubt { color: var(--doubt); background: var(--doubt-wash); padding: 6px 10px; border-radius: 8px; font-size: 14px; }
label, legend { font-weight: 600; padding: 0; }
fieldset label { display: flex; gap: 8px; align-items: baseline; font-weight: 400; padding: 3px 0; }
input { width: 18px; height: 18px; margin: 0; flex: none; accent-color: var(--accent); position: relative; top: 3px; }
select {
  font: inherit; color: inherit; background: var(--paper); width: 100%; min-height: 40px; padding: 4px 8px;
  border: 1px solid var(--edge); border-radius: 8px;
}
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  font: inherit; font-weight: 600; min-height: 40px; padding: 6px 14px; border-radius: 8px; cursor: pointer;
  color: var(--accent); background: none; border: 1px solid var(--edge);
}
button.primary { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
