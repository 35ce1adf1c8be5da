export type BrowserName = 'chromium' | 'firefox';
export const pathVariable: Readonly<Record<BrowserName, string>>;
export function browserPath(browser: BrowserName): string | undefined;
