import { findText, type Labels } from "../../domain/dataset/language";
import { UnbrokenNumbers } from "../parts/UnbrokenNumbers";
import { useI18n } from "../language/LanguageProvider";

interface LabelTextProps {
  /** Absent for what the data do not have. */
  readonly labels: Labels | undefined;
  /** What stands where there are no labels. */
  readonly otherwise?: string;
}

/** A name or a sentence of the data as a text of its own; one that exists in another language alone says in which. */
export function LabelText({ labels, otherwise = "" }: LabelTextProps) {
  const { language } = useI18n();
  if (!labels) return <UnbrokenNumbers>{otherwise}</UnbrokenNumbers>;
  const written = findText(labels, language);
  return (
    <UnbrokenNumbers lang={written.language === language ? undefined : written.language}>
      {written.text}
    </UnbrokenNumbers>
  );
}
