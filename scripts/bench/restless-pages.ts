/** Runs in the page: takes nothing from this file. A grid of 150 rows and 8 columns, drawn anew 30 times. */
export async function renderGrid(): Promise<void> {
  const grid = document.createElement('table');
  document.body.append(grid);
  const cell = (row: number, column: number, turn: number) =>
    column === 7
      ? `<td><input aria-label="Quantité ${row}" value="${turn}"></td>`
      : `<td>Ligne ${row}, ${column}: ${turn}</td>`;
  for (let turn = 0; turn < 30; turn += 1) {
    const rows = Array.from({ length: 150 }, (_, row) => {
      const cells = Array.from({ length: 8 }, (_, column) => cell(row, column, turn));
      return `<tr>${cells.join('')}</tr>`;
    });
    grid.innerHTML = rows.join('');
    await new Promise(requestAnimationFrame);
  }
}

/** Runs in the page: takes nothing from this file. 2,000 insertions in 5 seconds. */
export async function runFeed(): Promise<void> {
  const feed = document.createElement('main');
  document.body.append(feed);
  const began = performance.now();
  let made = 0;
  while (made < 2000) {
    const due = Math.min(2000, Math.ceil(((performance.now() - began) / 5000) * 2000));
    for (; made < due; made += 1) {
      const post = document.createElement('article');
      post.innerHTML = `<h3>Annonce ${made}</h3><p>Un texte</p><label>Répondre <input></label>`;
      feed.append(post);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
