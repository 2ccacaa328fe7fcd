import { memo } from "react";
import { UnbrokenNumbers } from "../parts/UnbrokenNumbers";
import { useAnswer } from "./AnswerProvider";
import { useI18n } from "../language/LanguageProvider";
import { sourceName, stampText } from "./sourceText";

/** Says of when and of which source everything around it is. */
export const Stamp = memo(function Stamp() {
  const i18n = useI18n();
  const { dataset } = useAnswer();
  const [stamp, name] = [stampText(dataset, i18n), sourceName(dataset, i18n)];
  return (
    <span className="stamp">
      {stamp}{" "}
      {name !== "" && (
        <span className="stamp-source">
          · <UnbrokenNumbers>{name}</UnbrokenNumbers>
        </span>
      )}
    </span>
  );
});
