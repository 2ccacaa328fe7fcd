import { useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useDataReference, useShownAddress } from "../ui/address/useDataReference";
import { useI18n } from "../ui/language/LanguageProvider";
import { LoadFailed } from "../ui/hydration/LoadFailed";
import { copyText } from "../ui/parts/copyText";
import { Dialog } from "../ui/parts/Dialog";
import { Segmented } from "../ui/parts/Segmented";
import { DialogFoot } from "../ui/answer/DialogFoot";
import { withDataReference } from "../view-state/dataReference";
import { copy, readTables, writeTable } from "./copyTable";
import { describeAbout, describeSources, describeWords } from "./describeAbout";
import type { ExportFormat } from "./exportFormat";
import type { ExportInput, ExportTable } from "./exportTable";
import { FORMATS, nameFile } from "./downloadFormats";
import { offerFile } from "./offerFile";
import type { DescribeTables, Taken, TakingContext } from "./takeable";
import { linkTo } from "./linkTo";
import { SelectedText } from "./SelectedText";
import { today } from "./today";
import { useDescribed, type Described } from "./useDescribed";
import { useTakingContext } from "./useTakingContext";
import "./take.css";

interface TakeDialogProps {
  readonly taken: Taken;
  readonly describe: DescribeTables;
  /** Ways to take it along as a picture or in a frame; hears in words what was done. */
  readonly renderPictures: (onSaid: (words: string) => void) => ReactNode;
  /** Shows how to cite it instead. */
  readonly onCite: () => void;
  readonly onClose: () => void;
}

/** All ways to take a card or a view along: as a file of its rows, as a copied table, as a picture, as a citation, in a frame. */
export function TakeDialog({ taken, describe, renderPictures, onCite, onClose }: TakeDialogProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const [said, setSaid] = useState("");
  // What can be pressed first has yet to arrive, and would be above what a browser takes for the first.
  useLayoutEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <Dialog ref={ref} className="dialog take-dialog" labelledBy={titleId} onClose={onClose}>
      <div className="dialog-panel">
        <h2 id={titleId} tabIndex={-1} ref={title}>
          {t("take.title")}
        </h2>
        <p>{taken.title}</p>
        <Rows taken={taken} describe={describe} onSaid={setSaid} />
        <section>
          <h3>{t("take.reference")}</h3>
          <p className="take-ways">
            <button type="button" className="button" onClick={onCite}>
              {t("take.cite")}
            </button>
            <LinkButton id={taken.id} onSaid={setSaid} />
          </p>
        </section>
        {/* Last, since pictures are on their way while the rest is pressed. */}
        {renderPictures(setSaid)}
        <DialogFoot said={said} stamp={taken.stamp} />
      </div>
    </Dialog>
  );
}

function Rows({ taken, describe, onSaid }: Pick<TakeDialogProps, "taken" | "describe"> & Saying) {
  const { t } = useI18n();
  const context = useTakingContext();
  const { described, failure } = useDescribed(taken, context, describe);
  if (failure) return <LoadFailed error={failure.error} onRetry={failure.retry} />;
  if (!described) return <p>{t("take.making")}</p>;
  return described.content.length === 0 ? (
    <p>{t("take.noRows")}</p>
  ) : (
    <Tables {...described} taken={taken} context={context} onSaid={onSaid} />
  );
}

interface Saying {
  /** Hears in words what was done. */
  readonly onSaid: (words: string) => void;
}

type TablesProps = Described<readonly ExportTable[]> &
  Saying & { readonly taken: Taken; readonly context: TakingContext };

function Tables({ content: tables, descriptor, taken, context, onSaid }: TablesProps) {
  const { i18n } = context;
  const { t, formats } = i18n;
  const [chosenId, setChosenId] = useState(tables[0]?.id ?? "");
  const [scope, setScope] = useState<"shown" | "all">("shown");
  const addressOf = useShownAddress();
  const reference = useDataReference();
  const [uncopied, setUncopied] = useState("");
  const table = tables.find(({ id }) => id === chosenId) ?? tables[0];
  if (!table) return null;
  const isWhole = scope === "all" && table.allRows !== undefined;
  const rows = isWhole ? (table.allRows ?? []) : table.rows;
  const input = (): ExportInput => {
    const made = today();
    const told = { ...table, filter: isWhole ? "" : table.filter };
    const address = linkTo(addressOf(), taken.id, isWhole ? withDataReference("", reference) : undefined);
    return {
      table: told,
      rows,
      about: describeAbout({ table: told, context, address, made, descriptor }),
      sources: describeSources({ table: told, context, descriptor }),
      language: i18n.language,
      words: describeWords(i18n),
    };
  };
  const save = (format: ExportFormat) => {
    const whole = input();
    const name = nameFile(whole, format);
    offerFile(name, format.write(whole), format.mediaType);
    onSaid(t("take.saved", { file: name, count: rows.length }));
  };
  const copyRows = async () => {
    const copied =
      (!isWhole && table === tables[0] && readTables(document.getElementById(taken.id))) ||
      writeTable(table, rows);
    try {
      await copy(copied);
      onSaid(t("take.copied"));
    } catch {
      setUncopied(copied.plain);
      onSaid(t("take.selected"));
    }
  };
  return (
    <>
      {tables.length > 1 && (
        <label className="take-what">
          {t("take.what")}
          <select
            className="text-input"
            value={table.id}
            onChange={(event) => setChosenId(event.target.value)}
          >
            {tables.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {table.allRows && (
        <Segmented
          legend={t("take.rows")}
          options={[
            { value: "shown", label: t("take.rowsShown", { count: table.rows.length }) },
            { value: "all", label: t("take.rowsAll", { count: table.allRows.length }) },
          ]}
          value={scope}
          onChange={setScope}
        />
      )}
      <section>
        <h3>{t("take.files", { count: formats.formatNumber(rows.length), rows: rows.length })}</h3>
        <p className="take-ways">
          {FORMATS.filter(({ suits }) => suits?.(table) ?? true).map((format) => (
            <button key={format.id} type="button" className="button" onClick={() => save(format)}>
              {t(format.label)}
            </button>
          ))}
        </p>
        <p className="remark">{t("take.filesHint")}</p>
      </section>
      <section>
        <h3>{t("take.clipboard")}</h3>
        <p className="take-ways">
          <button type="button" className="button" onClick={() => void copyRows()}>
            {t("take.copyTable")}
          </button>
        </p>
        {uncopied !== "" && <SelectedText text={uncopied} label={t("take.copyTable")} />}
      </section>
    </>
  );
}

function LinkButton({ id, onSaid }: { readonly id: string } & Saying) {
  const { t } = useI18n();
  const addressOf = useShownAddress();
  const [uncopied, setUncopied] = useState("");
  const copyLink = async () => {
    const address = linkTo(addressOf(), id);
    const isCopied = await copyText(address);
    if (!isCopied) setUncopied(address);
    onSaid(t(isCopied ? "take.linkCopied" : "take.selected"));
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void copyLink()}>
        {t("link.copy")}
      </button>
      {uncopied !== "" && <SelectedText text={uncopied} label={t("link.copy")} />}
    </>
  );
}
