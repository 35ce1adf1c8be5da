import type { Locator, Page } from '@playwright/test';
import type { View } from '../../entrypoints/popup/view.ts';
import { expect } from './browser-test.ts';

/** The popup, found as a person finds things in it: by the words on its screen. */

/** Waits until the popup shows one of its screens. */
export const onScreen = (popup: Page, view: View): Promise<void> =>
  expect(popup.locator('html')).toHaveAttribute('data-ready', view);

/** The tick of a row, by its box's whole name: "Votre employeur › N° SIRET". */
export const tickOf = (popup: Page, name: string): Locator =>
  popup.getByRole('checkbox', { name, exact: true });

/** The row, or the line of the outcome, of one box. */
export const rowOf = (popup: Page, name: string): Locator =>
  popup.locator('li.row').filter({ has: popup.locator('.place').getByText(name, { exact: true }) });

/** The names of everything ticked, in order. */
export const tickedIn = (popup: Page): Promise<string[]> =>
  popup.locator('.row .tick:has(input:checked) label').allInnerTexts();

/** Presses the one button, and waits for the outcome. */
export async function fill(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: /^Remplir \(/ }).click();
  await onScreen(popup, 'outcome');
}

/** Takes the fill back, and waits until it is told. */
export async function undo(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Annuler le remplissage' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('C’est annulé');
}
