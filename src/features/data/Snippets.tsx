import { useI18n } from "../../ui/language/LanguageProvider";

// The country code of Namibia is NA: only empty cells are missing.
const R = `posts <- read.csv("posts.csv", na.strings = "", encoding = "UTF-8")
presences <- read.csv("presences.csv", na.strings = "", encoding = "UTF-8")
merge(presences, posts, by.x = "holder_id", by.y = "post_id")`;

const PYTHON = `import pandas as pd

def read(table):
    return pd.read_csv(f"{table}.csv", keep_default_na=False, na_values=[""])

posts, presences = read("posts"), read("presences")
presences.merge(posts, left_on="holder_id", right_on="post_id")`;

/** How to read the tables in the programs that most people have. */
export function Snippets() {
  const { t } = useI18n();
  return (
    <section>
      <h2>{t("data.programs")}</h2>
      <h3>Excel</h3>
      <p>{t("data.excel")}</p>
      <h3>R</h3>
      <pre>
        <code lang="en">{R}</code>
      </pre>
      <h3>Python (pandas)</h3>
      <pre>
        <code lang="en">{PYTHON}</code>
      </pre>
      <p className="remark">{t("data.missingValues")}</p>
    </section>
  );
}
