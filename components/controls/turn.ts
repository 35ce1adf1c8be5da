import { createContext } from 'preact';

/**
 * How often the window has come to a screen since it opened, the same one again included. 0 is the first
 * screen of all: the person has not been anywhere yet, and the focus is left where the browser puts it.
 */
export const TurnContext = createContext(0);
