import { Card } from "../../ui/parts/Card";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useDerived } from "../../ui/figures/useDerived";
import { CountValue } from "../../ui/figures/FigureValue";
import { LabelledDerived } from "../../ui/figures/LabelledValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { MeasureName } from "../../ui/figures/MeasureName";
import { Term } from "../../ui/terms/Term";
import { computeChain, isStated, rangeOfCount, type Chain, type ChainStep } from "./trafficSeries";
import { Strip } from "./Strip";

/** Visitors, visits and views told apart: three bars to one scale, and between them how the one becomes the other. */
export function VisitChain() {
  const { t } = useI18n();
  const { findFigure } = useAnswer();
  const derived = useDerived();
  const chain = computeChain({ findFigure, derived });
  if (!chain) return null;
  return (
    <Card id="visit-chain" title={t("traffic.chainTitle")}>
      <ol className="drawn-rows chain">
        {chain.steps.map((step, position) => (
          <Step key={step.key} step={step} before={chain.steps[position - 1]} scale={chain.scale} />
        ))}
      </ol>
      <ChainRemarks chain={chain} />
    </Card>
  );
}

interface StepProps {
  readonly step: ChainStep;
  readonly before: ChainStep | undefined;
  readonly scale: number;
}

function Step({ step, before, scale }: StepProps) {
  const { t } = useI18n();
  const { count, ratio } = step;
  const { low, high } = rangeOfCount(count);
  const widest = before && rangeOfCount(before.count).high;
  return (
    <>
      {widest !== undefined && (
        <li className="drawn-row chain-link">
          <p className="drawn-label">
            {ratio && (
              <>
                × <CountValue count={ratio} /> {t(`unit.${ratio.unit as "visits-per-visitor"}`)}
              </>
            )}
          </p>
          <Strip className="chain-funnel" scale={scale}>
            <polygon points={`0,0 ${widest},0 ${high},1 0,1`} />
          </Strip>
        </li>
      )}
      <li className="drawn-row">
        <p className="drawn-label">
          <b>
            <CountValue count={count} />
          </b>{" "}
          <StepName step={step} />
        </p>
        <Strip scale={scale}>
          <rect className="strip-part" width={low} height="1" />
          <rect className="strip-maybe" x={low} width={high - low} height="1" />
        </Strip>
      </li>
    </>
  );
}

function StepName({ step: { count } }: { step: ChainStep }) {
  const { t } = useI18n();
  if (isStated(count)) return <MeasureName measure={count.measure} />;
  return <Term id="visit">{t(`derived.${count.name}.label`)}</Term>;
}

function ChainRemarks({ chain: { steps, overall } }: { chain: Chain }) {
  const { t } = useI18n();
  const rests = steps.some(({ key }) => key === "visits");
  return (
    <>
      {overall && (
        <p>
          <LabelledDerived derived={overall} />. {t("traffic.ratios")}
        </p>
      )}
      <p className="remark">
        {t("traffic.chainScale")} {rests && t("traffic.visitsReading")}
      </p>
    </>
  );
}
