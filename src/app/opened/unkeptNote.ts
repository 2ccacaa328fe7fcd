/** What this tab would lose if it were loaded anew. */
export interface Unkept {
  readonly kind: "interrupted" | "lost";
  readonly name: string;
}

/** Where the tab notes it. */
export const UNKEPT = "chancery:unkept";

export const formatUnkept = (unkept: Unkept): string => JSON.stringify(unkept);
