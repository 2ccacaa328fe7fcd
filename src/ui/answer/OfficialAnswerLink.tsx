import type { DocumentHeader } from "../../domain/dataset/document";
import { findOfficialTexts } from "../../domain/questions/officialTexts";
import { OfficialTextLink, OfficialTextTitled } from "./OfficialTextLink";

/** Only the answer, for where there is room for one. */
export function OfficialAnswerLink({ header }: { header: DocumentHeader }) {
  const answer = findOfficialTexts(header).find(({ kind }) => kind === "answer");
  if (!answer) return null;
  return (
    <li>
      <OfficialTextTitled>
        <OfficialTextLink text={answer} />
      </OfficialTextTitled>
    </li>
  );
}
