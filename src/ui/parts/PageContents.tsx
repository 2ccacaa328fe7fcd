import { useContext, useState } from "react";
import { useI18n } from "../language/LanguageProvider";
import { WithinDocumentContext } from "./ScreenTitle";
import "./Fold.css";

interface Part {
  readonly id: string;
  readonly title: string;
}

/** On a narrow window, where a page is many windows long: its parts, to go to from wherever it is read. */
export function PageContents() {
  const { t } = useI18n();
  const isWithinDocument = useContext(WithinDocumentContext);
  const [parts, setParts] = useState<readonly Part[]>([]);
  if (isWithinDocument) return null;
  return (
    <details
      className="page-contents"
      data-acts=""
      onToggle={({ currentTarget }) => setParts(currentTarget.open ? findParts(currentTarget) : [])}
    >
      <summary>{t("layout.contents")}</summary>
      <ul className="plain-list">
        <li>
          <a href="#main" onClick={closeContents}>
            {t("layout.top")}
          </a>
        </li>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={closeContents}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function closeContents({ currentTarget }: { readonly currentTarget: HTMLElement }) {
  currentTarget.closest("details")?.removeAttribute("open");
}

/** The parts below it, read when they are asked for: some have only just arrived. */
function findParts(contents: HTMLElement): readonly Part[] {
  return [...(contents.parentElement?.querySelectorAll("h2") ?? [])].flatMap((heading) => {
    const { id } = heading.closest("section[id]") ?? heading;
    return id === "" ? [] : [{ id, title: heading.textContent }];
  });
}
