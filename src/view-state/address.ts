/**
 * The names of all screens, each as a property. Which there are is registered in `app/screens.ts`, which adds them to
 * this type, so that every floor is told by the compiler of a screen that does not exist.
 */
export interface ScreenNames {
  /** Made of the others. */
  readonly dossier: true;
}
export type Screen = keyof ScreenNames;

/** The path of a screen below the site's root: `/en/coverage/`. */
export function formatPath(language: string, screen: Screen): string {
  return `/${language}/${screen}/`;
}
