declare module "virtual:inks" {
  /** The names in `ui/styles/tokens.css` and `channelColours.css` that pictures draw with. */
  type InkName =
    | "paper"
    | "card"
    | "ink"
    | "ink-2"
    | "rule"
    | "rule-strong"
    | "sea"
    | "land"
    | "facebook"
    | "twitter"
    | "newsletter"
    | "slot-1"
    | "slot-2"
    | "slot-3"
    | "slot-4"
    | "slot-5"
    | "accent"
    | "bar"
    | "bar-2";
  export const INKS: Readonly<Record<"light" | "dark", Readonly<Record<InkName, string>>>>;
}
