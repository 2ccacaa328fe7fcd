import type { I18n } from "@lingui/core";
import { fetchI18n } from "../../i18n/catalogs";
import type { InterfaceLanguage } from "../../i18n/languages";
import { DOSSIER_MESSAGES } from "../screens";

const REQUESTED = new Map<InterfaceLanguage, Promise<I18n>>();

/** What a dossier says in a language other than the page's; the same promise each time, until it fails. */
export function fetchSecondLanguage(language: InterfaceLanguage): Promise<I18n> {
  const known = REQUESTED.get(language);
  if (known) return known;
  const request = fetchI18n(language, DOSSIER_MESSAGES);
  request.catch(() => REQUESTED.delete(language));
  REQUESTED.set(language, request);
  return request;
}
