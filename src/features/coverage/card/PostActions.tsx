import { useState } from "react";
import { WayOutButton } from "../../../ui/cite/WayOutButton";
import { useHrefOfView } from "../../../ui/address/useDataReference";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { copyText } from "../../../ui/parts/copyText";
import { isComparable, useOpenedDocument } from "../../../ui/answer/openedDocument";
import { ScreenLink } from "../../../ui/address/ScreenLink";
import { defaultChangesView, formatChangesView } from "../../../view-state/changesView";
import { DEFAULT_COMPARE_VIEW, formatCompareView } from "../../../view-state/compareView";
import type { Dataset } from "../../../domain/dataset/dataset";
import type { Post } from "../../../domain/posts/post";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import type { PostRow } from "../coverageSeries";

/** The permanent link to a post, to follow or to copy, its citation, and the way to compare it with others. */
export function PostActions({ row }: { row: PostRow }) {
  const { t } = useI18n();
  const isOffered = isComparable(useOpenedDocument());
  const { dataset } = useAnswer();
  const [said, setSaid] = useState("");
  const { post, presences } = row.covered;
  const href = useHrefOfView()(`post=${post.postId}`);
  const copy = async () => {
    const url = new URL(href, location.href).href;
    // Where the clipboard is closed, the address itself is there to be copied by hand.
    setSaid((await copyText(url)) ? t("cite.copied", { form: t("post.link") }) : url);
  };
  return (
    <div className="post-card-actions">
      <a href={href}>{t("post.link")}</a>
      <button
        type="button"
        className="button"
        aria-label={t("cite.copyName", { form: t("post.link") })}
        onClick={() => void copy()}
      >
        {t("cite.copy")}
      </button>
      <WayOutButton
        way="cite"
        thing={{
          kind: "card",
          id: "post-card",
          title: row.name,
          evidenceIds: [...presences.values()].map(({ evidenceId }) => evidenceId),
        }}
        of={row.name}
      />
      <ScreenLink
        screen="compare"
        search={formatCompareView({ ...DEFAULT_COMPARE_VIEW, what: "posts", items: [post.postId] })}
      >
        {t("post.compare")}
      </ScreenLink>
      {isOffered && isCompared(dataset, post) && (
        <ScreenLink
          screen="changes"
          search={formatChangesView({ ...defaultChangesView(), postId: post.postId })}
        >
          {t("changes.onward")}
        </ScreenLink>
      )}
      <span role="status">{said}</span>
    </div>
  );
}

/** Of several ministries only those are compared of which another source speaks as well. */
function isCompared({ ministries, posts, sameAs }: Dataset, { ministryId }: Post): boolean {
  if (ministries.length === 1) return true;
  const matched = new Set(sameAs.map(({ postId }) => postId));
  return posts.some((post) => post.ministryId === ministryId && matched.has(post.postId));
}
