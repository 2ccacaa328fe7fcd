import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { CoverageFilter } from "../../../domain/posts/coverageFilter";
import { findText, LANGUAGES } from "../../../domain/dataset/language";
import { LANGUAGE_NAMES } from "../../../i18n/languages";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { PostName } from "../PostName";
import { isVisible } from "../../../ui/hydration/isVisible";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { Stamp } from "../../../ui/answer/Stamp";
import { useEscape } from "../../../ui/parts/useEscape";
import { useSheet } from "../../../ui/parts/useSheet";
import { PostActions } from "./PostActions";
import { PostRelations } from "./PostRelations";
import { PostStandings } from "./PostStandings";
import type { Names, PostRow } from "../coverageSeries";
import "./PostCard.css";

interface PostCardProps {
  readonly row: PostRow;
  /** All posts that the answer names. */
  readonly rows: readonly PostRow[];
  readonly names: Names;
  /** True where the reader opened the card, not the address. */
  readonly takesFocus: boolean;
  /** The views beside the card, and the one in which it was opened: there the keyboard goes when it is closed. */
  readonly panes: RefObject<HTMLElement | null>;
  readonly openedIn: RefObject<Element | null>;
  readonly onChoose: (postId: string) => void;
  readonly onFilter: (filter: CoverageFilter) => void;
  readonly onClose: () => void;
}

/** One post: what it is and on what basis, its standing on each channel with the evidence, its relations. */
export function PostCard(props: PostCardProps) {
  const { row, rows, names, takesFocus, panes, openedIn, onChoose, onFilter, onClose } = props;
  const close = () => {
    returnFocus(panes.current, openedIn.current, row.postId);
    onClose();
  };
  const { t, language, formats, labelOf } = useI18n();
  const { dataset, findBody } = useAnswer();
  const nameBody = (bodyId: string) => labelOf(findBody(bodyId), bodyId);
  const { post, presences } = row.covered;
  const card = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // At once: Escape pressed before it had the focus would close a card that takes it only then, and takes it along.
  useLayoutEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus, post.postId]);
  useEffect(() => {
    if (card.current) keepInSight(card.current, post.postId);
  }, [post.postId]);
  useSheet("card");
  useEscape(close);
  const printed = [...new Set([...presences.values()].map(({ printedAs }) => printedAs))].filter(
    (name) => name !== "",
  );
  const shown = findText(post.labels, language);
  const others = LANGUAGES.filter((each) => post.labels[each] !== "" && post.labels[each] !== shown.text);
  return (
    <aside ref={card} id="post-card" className="post-card" aria-labelledby="post-card-title">
      <header>
        <h2 id="post-card-title" data-post={post.postId} tabIndex={-1} ref={title}>
          <PostName row={row} />
        </h2>
        <button type="button" className="button" onClick={close}>
          {t("action.close")}
        </button>
      </header>
      <p className="post-card-kind">
        {post.kindBasis === ""
          ? row.country
          : t("post.kindAndCountry", {
              kind: row.kind,
              basis: t(`basis.${post.kindBasis}`),
              country: row.country,
            })}
        {post.accreditedBasis !== "" && (
          <>
            {" · "}
            {t("post.accreditedTo", {
              to: formats.formatList(post.accreditedTo.map(nameBody)),
              basis: t(`basis.${post.accreditedBasis}`),
            })}
          </>
        )}
      </p>
      <PostStandings row={row} names={names} />
      <dl className="post-card-names">
        {printed.length > 0 && (
          <div>
            <dt>{t("post.printed")}</dt>
            <dd lang={dataset.header.get("text_language")}>{printed.join(" · ")}</dd>
          </div>
        )}
        {others.length > 0 && (
          <div>
            <dt>{t("post.otherLanguages")}</dt>
            <dd>
              {others.map((each, position) => (
                <span key={each}>
                  {position > 0 && " · "}
                  <span lang={each}>
                    {post.labels[each]} ({LANGUAGE_NAMES[each]})
                  </span>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <PostRelations row={row} rows={rows} onChoose={onChoose} onFilter={onFilter} />
      <PostActions row={row} />
      <p className="post-card-foot">
        <Stamp />
      </p>
    </aside>
  );
}

/** A card that stands over the page must not hide what it was opened from. */
function keepInSight(card: HTMLElement, postId: string): void {
  if (getComputedStyle(card).position !== "fixed") return;
  const openers = document.querySelectorAll(`.coverage-panes [data-post="${CSS.escape(postId)}"]`);
  const opener = [...openers].find((each) => !card.contains(each) && isVisible(each));
  const hidden = (opener?.getBoundingClientRect().bottom ?? 0) - card.getBoundingClientRect().top;
  if (hidden > -GAP_PX) window.scrollBy({ top: hidden + GAP_PX });
}

const GAP_PX = 24;

/** Back to what opened the card; where that is gone, to the views. */
function returnFocus(panes: HTMLElement | null, openedIn: Element | null, postId: string): void {
  const card = panes?.querySelector("#post-card");
  if (!panes || !card?.contains(document.activeElement)) return;
  const openers = [...panes.querySelectorAll<HTMLElement>(`[data-post="${CSS.escape(postId)}"]`)];
  const visible = openers.filter((each) => !card.contains(each) && isVisible(each));
  const opener = visible.find((each) => openedIn?.contains(each)) ?? visible[0];
  (opener ?? panes).focus();
}
