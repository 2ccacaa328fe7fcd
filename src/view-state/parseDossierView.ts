import { DOSSIER_CHOICES, withoutOwn, type DossierView } from "./dossierView";
import { readChoice } from "./parameters";

const CONTENTS = ["all", ...DOSSIER_CHOICES] as const;

/** Reads the view from an address. A language that is none of the languages is none. */
export function parseDossierView(search: string, languages: readonly string[]): DossierView {
  const parameters = new URLSearchParams(search);
  const and = parameters.get("and");
  return {
    of: readChoice(parameters.get("of"), CONTENTS, "all"),
    and: languages.find((language) => language === and),
    search: withoutOwn(search),
  };
}
