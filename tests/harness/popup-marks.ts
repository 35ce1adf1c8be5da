/** What the tests find in the popup: marks that its components carry for them, whatever the words. */
export const popupMarks = {
  /** Writes the plan; disabled when nothing is ticked. */
  fill: 'button[data-do="fill"]',
  undo: 'button[data-do="undo"]',
  row: '[data-row]',
  tick: '[data-row] input[data-tick]',
  outcome: '[data-outcome]',
} as const;
