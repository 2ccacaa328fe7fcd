import type { Page } from "playwright-core";

/** Holds back the files of these addresses until they are let go. */
export async function holdBack(page: Page, files: string | RegExp): Promise<() => void> {
  let letGo = (): void => undefined;
  const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(files, async (route) => {
    await isLetGo;
    await route.continue();
  });
  return () => letGo();
}
