import { useEffect } from "react";
import type messages from "../../i18n/messages/open/en.json";
import { useI18n } from "../../ui/language/LanguageProvider";
import { lazyComponent } from "../../ui/hydration/lazyComponent";
import { ListSource } from "./ListSource";
import { LIST_SESSION, useListState } from "./openedList";
import { Templates } from "./Templates";
import "./Open.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    open: typeof messages;
  }
}

const LazyListReview = lazyComponent(async () => (await import("./review/ListReview")).ListReview, {
  messages: ["countries", "ownList"],
});
const LazyRefusal = lazyComponent(async () => (await import("./review/ListRefusal")).ListRefusal, {
  messages: ["ownList"],
});

/** From a reader's own table to a source that all screens show: opening it, its columns, what is to be known of it. */
export function Open() {
  const { t } = useI18n();
  const { list, refusal } = useListState();
  useEffect(() => {
    void LIST_SESSION.restore();
  }, []);
  return (
    <article className="screen own-list" data-no-figure="">
      <header className="screen-head">
        <h1>{t("screen.open")}</h1>
        <p className="lead">{t("open.lead")}</p>
      </header>
      <ListSource />
      {refusal && <LazyRefusal />}
      {list && <LazyListReview key={list.name} />}
      <section>
        <h2>{t("open.help")}</h2>
        <ul>
          {(["columns", "places", "channels", "doubts", "after", "private"] as const).map((about) => (
            <li key={about}>{t(`open.help.${about}`)}</li>
          ))}
        </ul>
      </section>
      <Templates />
      <p className="remark">{t("open.credit")}</p>
    </article>
  );
}
