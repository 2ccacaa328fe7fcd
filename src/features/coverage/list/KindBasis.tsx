import type { Post } from "../../../domain/posts/post";
import { useI18n } from "../../../ui/language/LanguageProvider";

/** Where the kind of a post comes from, in a word; nothing where no kind is stated. */
export function KindBasis({ post: { kindBasis } }: { readonly post: Post }) {
  const { t } = useI18n();
  return kindBasis === "" ? null : <span className="basis">{t(`basis.short.${kindBasis}`)}</span>;
}
