import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import { useShownAddress } from "../../ui/address/useDataReference";
import { LoadFailed } from "../../ui/hydration/LoadFailed";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Segmented } from "../../ui/parts/Segmented";
import { describeAbout } from "../describeAbout";
import { linkTo } from "../linkTo";
import { offerBlob, offerFile } from "../offerFile";
import type { Taken } from "../takeable";
import { today } from "../today";
import { useDescribed, type Described } from "../useDescribed";
import { useTakingContext } from "../useTakingContext";
import { canCopyPictures, copyPicture } from "./copyPicture";
import { drawPicture, type PictureShape } from "./drawPicture";
import type { Theme } from "./inks";
import type { DescribePictures, ExportPicture } from "./picture";
import { rasterise } from "./rasterise";

export interface TakePicturesProps {
  readonly taken: Taken;
  readonly describe: DescribePictures;
  /** Hears in words what was done. */
  readonly onSaid: (words: string) => void;
}

/** The figures of a card or view as pictures, to be saved or copied; nothing where it has none. */
export function TakePictures({ taken, describe, onSaid }: TakePicturesProps) {
  const { t } = useI18n();
  const context = useTakingContext();
  const { described, failure } = useDescribed(taken, context, describe);
  if (described?.content.length === 0) return null;
  return (
    <section>
      <h3>{t("take.picture.title")}</h3>
      {failure ? (
        <LoadFailed error={failure.error} onRetry={failure.retry} />
      ) : described ? (
        <Pictures {...described} taken={taken} onSaid={onSaid} />
      ) : (
        <p>{t("take.picture.making")}</p>
      )}
    </section>
  );
}

type PicturesProps = Described<readonly ExportPicture[]> & Pick<TakePicturesProps, "taken" | "onSaid">;

function Pictures({ content: pictures, descriptor, taken, onSaid }: PicturesProps) {
  const context = useTakingContext();
  const { t } = context.i18n;
  const addressOf = useShownAddress();
  const [chosenId, setChosenId] = useState("");
  const [shape, setShape] = useState<PictureShape>("tall");
  const [theme, setTheme] = useState<Theme>(findTheme);
  const picture = pictures.find(({ id }) => id === chosenId) ?? pictures[0];
  const made = today();
  const drawn = useMemo(() => {
    if (!picture) return undefined;
    const address = linkTo(addressOf(), taken.id);
    const about = describeAbout({ table: picture, context, address, made, descriptor });
    return drawPicture({ picture, about, i18n: context.i18n, shape, theme });
  }, [picture, addressOf, taken, context, made, descriptor, shape, theme]);
  const url = usePreview(drawn?.svg ?? "");
  if (!picture || !drawn) return null;
  const name = (ending: string) => `chancery-${picture.id}-${made}${ending}`;
  const saveSvg = () => {
    offerFile(name(".svg"), drawn.svg, "image/svg+xml");
    onSaid(t("take.picture.saved", { file: name(".svg") }));
  };
  const fromPixels = async (what: (pixels: Promise<Blob>) => Promise<void>, said: string) => {
    try {
      await what(rasterise(drawn));
      onSaid(said);
    } catch {
      onSaid(t("take.picture.failed"));
    }
  };
  const savePng = async (pixels: Promise<Blob>) => offerBlob(name(".png"), await pixels);
  return (
    <>
      {pictures.length > 1 && (
        <label className="take-what">
          {t("take.picture.which")}
          <select
            className="text-input"
            value={picture.id}
            onChange={(event) => setChosenId(event.target.value)}
          >
            {pictures.map(({ id, name: label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="take-ways">
        <Segmented
          legend={t("take.picture.shape")}
          options={[
            { value: "tall", label: t("take.picture.tall") },
            { value: "wide", label: t("take.picture.wide") },
          ]}
          value={shape}
          onChange={setShape}
        />
        <Segmented
          legend={t("theme.name")}
          options={[
            { value: "light", label: t("theme.light") },
            { value: "dark", label: t("theme.dark") },
          ]}
          value={theme}
          onChange={setTheme}
        />
      </div>
      {/* Its room is taken before it is drawn: what stands below is not pushed away from who presses it. */}
      {url !== "" && (
        <img
          className="take-preview"
          src={url}
          alt={picture.title}
          width={drawn.width}
          height={drawn.height}
        />
      )}
      <p className="take-ways">
        <button type="button" className="button" onClick={saveSvg}>
          SVG
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void fromPixels(savePng, t("take.picture.saved", { file: name(".png") }))}
        >
          PNG
        </button>
        {canCopyPictures() && (
          <button
            type="button"
            className="button"
            onClick={() => void fromPixels(copyPicture, t("take.picture.copied"))}
          >
            {t("take.picture.copy")}
          </button>
        )}
      </p>
    </>
  );
}

/** The address of the picture for this page alone. */
function usePreview(svg: string): string {
  const [url, setUrl] = useState("");
  useLayoutEffect(() => {
    setUrl(URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })));
  }, [svg]);
  // Once another one is in its place: the page may still be loading it.
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return url;
}

/** As the page is shown now. */
function findTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
