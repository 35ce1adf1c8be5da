/**
 * Runs in the page: takes nothing from this file. Makes a page of so many elements, in sections of 200 with a
 * heading each, so many of them boxes with a label. With `shadow`, every other section stands in an open shadow
 * root, and some of these in another one.
 */
export function growPage({
  nodes,
  boxes,
  shadow,
}: {
  nodes: number;
  boxes: number;
  shadow: boolean;
}): void {
  const each = 200;
  const sections = Math.max(1, Math.round(nodes / each));
  let made = 0;
  let asked = 0;
  const box = (): string => {
    asked += 1;
    made += 3;
    return `<div><label for="b${asked}">Numéro ${asked} de l’entreprise</label><input id="b${asked}"></div>`;
  };
  const text = (): string => {
    made += 4;
    return `<div class="item"><p>Un <b>texte</b> parmi d’autres, <a>avec un lien</a></p></div>`;
  };
  const section = (index: number): string => {
    const until = Math.round((nodes * (index + 1)) / sections);
    const wanted = Math.round((boxes * (index + 1)) / sections);
    let html = `<h2>Partie ${index + 1}</h2>`;
    made += 2;
    while (asked < wanted) html += box();
    while (made < until) html += text();
    return html;
  };
  const inShadow = (html: string, deep: boolean): Element => {
    const host = document.createElement('x-part');
    const root = host.attachShadow({ mode: 'open' });
    if (deep) root.append(inShadow(html, false));
    else root.innerHTML = html;
    return host;
  };
  for (let index = 0; index < sections; index += 1) {
    const html = section(index);
    if (shadow && index % 2 === 1) document.body.append(inShadow(html, index % 4 === 3));
    else document.body.insertAdjacentHTML('beforeend', `<section>${html}</section>`);
  }
}
