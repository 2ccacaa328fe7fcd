import { useAnswer } from "./AnswerProvider";
import { useSpeech } from "../language/LanguageProvider";
import { sourceName, stampText } from "./sourceText";

/** Says of when and of which source everything around it is. */
export function Stamp() {
  const speech = useSpeech();
  const { dataset } = useAnswer();
  const [stamp, name] = [stampText(dataset, speech), sourceName(dataset, speech)];
  return (
    <span className="stamp">
      {stamp} {name !== "" && <span className="stamp-source">· {name}</span>}
    </span>
  );
}
