import type { Page } from '@playwright/test';

/** What pages complain of: errors that nobody caught, and whatever is written as an error or a warning. */
export interface Complaints {
  readonly said: string[];
  /** Listens to a page from now on, and takes what it has already said. */
  follow(page: Page): Promise<void>;
}

export function listenForComplaints(): Complaints {
  const said: string[] = [];
  const hear = (page: Page, text: string) => said.push(`${page.url()}: ${text}`);
  const follow = async (page: Page) => {
    page.on('pageerror', (error) => hear(page, error.message));
    page.on('console', (message) => {
      if (isComplaint(message.type())) hear(page, message.text());
    });
    for (const error of await page.pageErrors()) hear(page, error.message);
    for (const message of await page.consoleMessages()) {
      if (isComplaint(message.type())) hear(page, message.text());
    }
  };
  return { said, follow };
}

const isComplaint = (type: string): boolean => type === 'error' || type === 'warning';
