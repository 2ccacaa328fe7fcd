import { fetchFile } from "./fetchFile";

/** As `app/start/pageDocument.ts` writes them. */
const ENTRY = /<div id="root" data-answer="[^]*<script type="module" src="([^"]+)"/;

/**
 * Whether the page at an address is of another build than the one that is open, so that files of the open one may be
 * gone. False where it cannot be fetched, or is no page of this site.
 * @param url absolute.
 */
export async function isNewerSite(url: string): Promise<boolean> {
  const open = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src;
  try {
    const entry = await fetchFile(url, (html) => ENTRY.exec(html)?.[1], "no-cache");
    return entry !== undefined && new URL(entry, url).href !== open;
  } catch {
    return false;
  }
}
