import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ScreenProps } from './App.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import { PlanScreen } from './PlanScreen.tsx';
import type { View } from './view.ts';

type Screen = (props: ScreenProps) => JSX.Element | null;

/** The screens that a popup may open with, and what stands right behind them. */
const atOnce: { readonly [V in View]?: Screen } = {
  plan: PlanScreen,
  outcome: OutcomeScreen,
  elsewhere: Elsewhere,
};

const card = () => import('./CardScreen.tsx').then(({ CardScreen }) => CardScreen);

/** Those that a click asks for: whoever only fills does not wait for them. */
const later: { readonly [V in View]?: () => Promise<Screen> } = {
  letter: () => import('./LetterScreen.tsx').then(({ LetterScreen }) => LetterScreen),
  message: () => import('./MessageScreen.tsx').then(({ MessageScreen }) => MessageScreen),
  'first-run': card,
  'card-form': card,
  'card-new': card,
};

const there = new Map(Object.entries(atOnce)) as Map<View, Screen>;

/** Fetches the screen of a view from the extension's own files. */
export async function fetchScreen(view: View): Promise<void> {
  const fetched = there.get(view) ?? (await later[view]?.());
  if (fetched) there.set(view, fetched);
}

/** The screen of a view, once it is there; the others come as soon as the first one is drawn. */
export function useScreen(view: View): Screen | undefined {
  const [, drawAgain] = useState({});
  useEffect(() => {
    void Promise.all((Object.keys(later) as View[]).map(fetchScreen)).then(() => drawAgain({}));
  }, []);
  return there.get(view);
}
