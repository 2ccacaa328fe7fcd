/** What the whole dossier of a source holds, in this order. */
export const DOSSIER_SCREENS = ["coverage", "budget", "traffic", "newsletters", "questions"] as const;
/** What a dossier can hold: one of these screens, or the comparison of two sources, which is in the dossier of neither. */
export const DOSSIER_CHOICES = [...DOSSIER_SCREENS, "changes"] as const;
export type DossierScreen = (typeof DOSSIER_CHOICES)[number];

/** What the reader wants on paper. */
export interface DossierView {
  readonly of: DossierScreen | "all";
  /** The language beside that of the page; absent for none. */
  readonly and: string | undefined;
  /** What the screens themselves read of the address, as a query string without `?`. */
  readonly search: string;
}

/** Writes the view as a query string without `?`: its own two parameters, then those of the screens as they were. */
export function formatDossierView({ of, and, search }: DossierView): string {
  return [of === "all" ? "" : `of=${of}`, and === undefined ? "" : `and=${and}`, withoutOwn(search)]
    .filter(Boolean)
    .join("&");
}

/** The dossier of what a screen shows; all of the screens, where this one is not among them. */
export function findDossierOf(screen: string, search: string): string {
  const of = DOSSIER_CHOICES.find((each) => each === screen);
  return of ? formatDossierView({ of, and: undefined, search }) : "";
}

/** What a query string holds for the screens themselves. */
export function withoutOwn(search: string): string {
  return search
    .split("&")
    .filter((part) => !isOwn(part.split("=", 1)[0] ?? ""))
    .join("&");
}

/** Whether a parameter is the dossier's own, not one of its screens'. */
export function isOwn(name: string): boolean {
  return name === "of" || name === "and";
}
