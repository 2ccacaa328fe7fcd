import { useEffect, useRef } from "react";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Pennant } from "../../ui/pennant/Pennant";
import type { MapPost, PostMapProps } from "../postMapProps";
import { nameOnMap } from "../useDescribePost";

/** A longer list is filtered, not read. */
const MOST_LISTED = 100;

interface ClusterListProps extends Pick<
  PostMapProps,
  "chosenPostId" | "onChoose" | "onListAround" | "describe"
> {
  /** In their order; at least one. */
  readonly posts: readonly [MapPost, ...MapPost[]];
  readonly onClose: () => void;
}

/** The posts of a cluster that no zoom can part, each a way to its card. */
export function ClusterList({
  posts,
  chosenPostId,
  onChoose,
  onListAround,
  describe,
  onClose,
}: ClusterListProps) {
  const { t } = useI18n();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    close.current?.focus({ preventScroll: true });
  }, []);
  const [first] = posts;
  const more = posts.length - MOST_LISTED;
  return (
    <section
      className="map-cluster-list"
      aria-labelledby="map-cluster-title"
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <header>
        <h3 id="map-cluster-title">{t("large.listTitle", { count: posts.length, name: first.name })}</h3>
        <button ref={close} type="button" className="button" onClick={onClose}>
          {t("action.close")}
        </button>
      </header>
      <ul>
        {posts.slice(0, MOST_LISTED).map((post) => (
          <li key={post.postId}>
            <button
              type="button"
              aria-label={describe(post)}
              aria-pressed={post.postId === chosenPostId}
              onClick={() => onChoose(post.postId)}
            >
              <Pennant stripes={post.stripes} size="medium" />
              {nameOnMap(post)}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          {t("large.more", { count: more })}{" "}
          {onListAround && (
            <button type="button" className="button" onClick={() => onListAround(first.postId)}>
              {t("large.listAround")}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
