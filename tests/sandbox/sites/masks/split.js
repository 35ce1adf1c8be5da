import { showModel } from './model.js';

const rows = [...document.querySelectorAll('[data-split]')];
const boxesOf = (row) => [...row.querySelectorAll('input')];

const show = () =>
  showModel(
    Object.fromEntries(
      rows.map((row) => [
        row.dataset.split,
        boxesOf(row)
          .map((input) => input.value)
          .join(''),
      ]),
    ),
  );

for (const row of rows) {
  const boxes = boxesOf(row);
  boxes.forEach((input, index) => {
    input.addEventListener('input', () => {
      show();
      if (input.value.length === input.maxLength) boxes[index + 1]?.focus();
    });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Backspace' && input.value === '') boxes[index - 1]?.focus();
    });
  });
}
show();
