import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useDerived } from "../../ui/figures/useDerived";
import { Card } from "../../ui/parts/Card";
import { DerivedValue, FigureValue } from "../../ui/figures/FigureValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { MeasureName } from "../../ui/figures/MeasureName";
import { computeOrigin, titleOfOrigin, type Origin as OriginShares, type OriginPart } from "./trafficSeries";
import { Strip } from "./Strip";

/** Where the visitors came from: the whole, its parts within it, and the countries of which no number is stated. */
export function Origin() {
  const i18n = useI18n();
  const { t } = i18n;
  const { findFigure } = useAnswer();
  const derived = useDerived();
  const origin = computeOrigin({ findFigure, derived });
  if (!origin) return null;
  const visitors = findFigure("traffic.unique_visitors");
  const countries = findFigure("traffic.countries");
  const domestic = origin.parts.find(({ key }) => key === "domestic")?.share;
  return (
    <Card
      id="visitors-origin"
      title={titleOfOrigin(origin, i18n)}
      evidenceIds={domestic ? [domestic.evidenceId] : []}
    >
      <ul className="drawn-rows">
        <li className="drawn-row">
          <p className="drawn-label">
            {visitors && (
              <b>
                <FigureValue figure={visitors} />
              </b>
            )}{" "}
            <MeasureName measure="traffic.unique_visitors" />
          </p>
          <Whole origin={origin} />
        </li>
        {origin.parts.map((part) => (
          <Part key={part.key} part={part} />
        ))}
        {origin.hasRest && (
          <li className="drawn-row drawn-inner">
            <p className="drawn-label">{t("traffic.originRest")}</p>
          </li>
        )}
        {countries && (
          <li className="drawn-row drawn-inner">
            <p className="drawn-label">
              <b>
                <FigureValue figure={countries} />
              </b>{" "}
              <MeasureName measure="traffic.countries" />
              <span className="definition">{t("traffic.countriesOpen")}</span>
            </p>
            <Strip scale={1}>
              <rect className="strip-unknown" width="1" height="1" />
            </Strip>
          </li>
        )}
      </ul>
      {origin.parts.some(({ range }) => range.high > range.low) && (
        <p className="remark">{t("traffic.rangeRemark")}</p>
      )}
    </Card>
  );
}

/** The whole in as many inks as it has parts, from either end; what lies between is open. */
function Whole({ origin: { parts, fits } }: { origin: OriginShares }) {
  return (
    <Strip scale={1}>
      <rect className="strip-frame" width="1" height="1" />
      {fits &&
        parts.map(({ key, range: { low } }) => (
          <rect
            key={key}
            className={`strip-part ink-${key}`}
            x={key === "domestic" ? 0 : 1 - low}
            width={low}
            height="1"
          />
        ))}
    </Strip>
  );
}

function Part({ part: { key, share, range, visitors } }: { part: OriginPart }) {
  return (
    <li className="drawn-row drawn-inner">
      <p className="drawn-label">
        <b>
          <FigureValue figure={share} />
        </b>{" "}
        <MeasureName measure={share.measure} />
        {visitors && (
          <span className="drawn-count">
            <DerivedValue derived={visitors} />
          </span>
        )}
      </p>
      <Strip scale={1} className={`ink-${key}`}>
        <rect className="strip-frame" width="1" height="1" />
        <rect className="strip-part" width={range.low} height="1" />
        <rect className="strip-maybe" x={range.low} width={Math.max(0, range.high - range.low)} height="1" />
      </Strip>
    </li>
  );
}
