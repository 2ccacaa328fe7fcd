import { channelForm, type ChannelForm } from "./channelForms";

/** An account as it is kept: one form for each channel, however it was written. */
export interface Account {
  readonly account: string;
  /** Begins with `https://`; empty where none is known. */
  readonly url: string;
}

export type ReadAccount =
  | { readonly status: "read"; readonly account: Account }
  /** An address of another site, or what no account of the channel looks like. */
  | { readonly status: "other-site" | "not-an-account" };

/**
 * Reads an account of a channel: `@name`, `name`, or an address with or without `https://`, `www.`, a language before
 * the host, a query, percent-encoding. Capitals stay as they are.
 */
export function readAccount(written: string, channelId: string): ReadAccount {
  const form = channelForm(channelId);
  const text = clean(written);
  if (!form || form.hosts.length + (channelId === "mastodon" ? 1 : 0) === 0) return readAnything(text, form);
  const address = readAddress(text);
  if (!address) return accept(text.replace(/^@/u, ""), form, channelId);
  const redirected = address.query.get("id") ?? "";
  if (channelId === "mastodon") return acceptMastodon(address, form);
  if (!isOfHost(address.host, form.hosts)) {
    return redirected === ""
      ? { status: "other-site" }
      : accept(redirected.replace(/^@/u, ""), form, channelId);
  }
  // Old addresses have the account behind a number sign.
  const parts = address.parts.filter((part) => part !== "#!");
  const account = form.fromPath(parts) ?? (parts[0] === "profile.php" ? redirected : undefined);
  return account === undefined
    ? { status: "not-an-account" }
    : accept(withoutAt(account, channelId), form, channelId);
}

/** Without the blanks, invisible letters and brackets that lists put around an address. */
function clean(written: string): string {
  return written
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, "")
    .trim()
    .replace(/^<(.*)>$/u, "$1");
}

function withoutAt(account: string, channelId: string): string {
  return channelId === "youtube" || channelId === "flickr" ? account : account.replace(/^@/u, "");
}

function accept(account: string, form: ChannelForm, channelId: string): ReadAccount {
  const name = channelId === "facebook" ? account.replace(/\/+$/u, "") : account.replace(/\/$/u, "");
  if (!form.account.test(name)) return { status: "not-an-account" };
  return { status: "read", account: { account: name, url: form.url(name) } };
}

function acceptMastodon({ host, parts, query }: Address, form: ChannelForm): ReadAccount {
  const [first = ""] = parts;
  const account = first.startsWith("@") ? `${first.slice(1)}@${host}` : (query.get("id") ?? "");
  return accept(account.replace(/^@/u, ""), form, "mastodon");
}

function readAnything(text: string, form: ChannelForm | undefined): ReadAccount {
  if (text === "" || (form && !form.account.test(text))) return { status: "not-an-account" };
  const withoutMailto = text.replace(/^mailto:/iu, "");
  return { status: "read", account: { account: withoutMailto, url: safeUrl(text) } };
}

/** An address of https; empty for any other. */
function safeUrl(text: string): string {
  return /^https:\/\/[^\s/\\][^\s\\]*$/iu.test(text) ? text.replace(/^https/iu, "https") : "";
}

interface Address {
  readonly host: string;
  /** The parts of the path, decoded, without empty ones. */
  readonly parts: readonly string[];
  readonly query: ReadonlyMap<string, string>;
}

/** Undefined where the text is no address: by a scheme, or by a host and a path. */
function readAddress(text: string): Address | undefined {
  const match =
    /^(?:https?:)?(?:\/\/)?(?<host>(?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,})(?::\d+)?(?<path>\/[^?#]*)?(?<rest>[?#].*)?$/iu.exec(
      text,
    );
  const { host = "", path = "", rest = "" } = match?.groups ?? {};
  const hasScheme = /^(?:https?:)?\/\//iu.test(text);
  if (!match || (!hasScheme && path === "" && !/^www\./iu.test(host))) return undefined;
  const behindSign = /^#!?\/(?<path>.*)$/u.exec(rest)?.groups?.["path"] ?? "";
  return {
    host: host.toLowerCase().replace(/^www\./u, ""),
    parts: [...path.split("/"), ...behindSign.split("/")].filter((part) => part !== "").map(decode),
    query: readQuery(rest),
  };
}

function readQuery(rest: string): ReadonlyMap<string, string> {
  const pairs = rest.replace(/^[?#]/u, "").split("&");
  return new Map(pairs.map((pair) => [pair.split("=")[0] ?? "", decode(pair.slice(pair.indexOf("=") + 1))]));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isOfHost(host: string, hosts: readonly string[]): boolean {
  return hosts.some((each) => host === each || host.endsWith(`.${each}`));
}
