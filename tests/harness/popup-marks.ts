/** What the tests find in the popup: marks that its components carry for them, whatever the words. */
export const popupMarks = {
  /** Writes the plan; disabled when nothing is ticked. */
  fill: 'button[data-do="fill"]',
  /** Confirms the first fill on a site that is not listed. */
  confirm: 'button[data-do="confirm"]',
  undo: 'button[data-do="undo"]',
  row: '[data-row]',
  tick: '[data-row] input[data-tick]',
  outcome: '[data-outcome]',
} as const;
