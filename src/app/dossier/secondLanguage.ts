import type { I18n as Catalog } from "@lingui/core";
import { fetchCatalog } from "../../i18n/catalogs";
import type { InterfaceLanguage } from "../../i18n/languages";
import { messagesOfScreen } from "../screens";

const REQUESTED = new Map<InterfaceLanguage, Promise<Catalog>>();

/** What a dossier says in a language other than the page's; the same promise each time, until it fails. */
export function fetchSecondLanguage(language: InterfaceLanguage): Promise<Catalog> {
  const known = REQUESTED.get(language);
  if (known) return known;
  const request = fetchCatalog(language, messagesOfScreen("dossier"));
  request.catch(() => REQUESTED.delete(language));
  REQUESTED.set(language, request);
  return request;
}
