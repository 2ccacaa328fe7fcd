import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { LargeTable } from "./LargeTable";
import { MatrixCells, MatrixHead } from "../matrix/PostMatrix";
import type { PostViewProps } from "../postView";

/** Posts by channels for a large network: one column of rows that scrolls. */
export function LargeMatrix(view: PostViewProps) {
  const { t } = useI18n();
  const { coverage } = useAnswer();
  if (coverage.drawnChannels.length === 0) return <p>{t("groups.noLists")}</p>;
  return (
    <LargeTable
      {...view}
      caption={t("matrix.caption")}
      className="data-table large-matrix"
      head={<MatrixHead />}
      Cells={MatrixCells}
    />
  );
}
