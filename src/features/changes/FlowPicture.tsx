import type { ChannelInk } from "../../ui/pennant/channelInk";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { useI18n } from "../../ui/language/LanguageProvider";
import type { ChangesView } from "../../view-state/changesView";
import { UnbrokenNumbers } from "../../ui/parts/UnbrokenNumbers";
import { changeText, roundedText, type sourceValues } from "./changeText";
import { FLOW_BOX, layOutFlow, pathOfBand, type Block } from "./flowGeometry";
import { FLOW_KINDS, type Flow } from "./changesSeries";
import type { ChangeView } from "./useChangesView";

interface FlowPictureProps {
  readonly flow: Flow;
  readonly name: string;
  readonly ink: ChannelInk;
  /** Of the older and of the newer source. */
  readonly labels: readonly [string, string];
  readonly values: ReturnType<typeof sourceValues>;
  readonly view: ChangesView;
  readonly onChange: ChangeView;
}

/** From the older source to the newer on one channel: as bands, and as a table whose rows choose the posts. */
export function FlowPicture({ flow, name, ink, labels, values, view, onChange }: FlowPictureProps) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const isHydrated = useIsHydrated();
  const { bands, older, newer } = layOutFlow(flow);
  const { width, height, left, right, column } = FLOW_BOX;
  const found = FLOW_KINDS.filter((kind) => flow.counts[kind] > 0);
  const rounded = roundedText(flow, i18n);
  return (
    <figure className="changes-flow">
      <svg
        viewBox={`0 -4 ${width} ${height + 8}`}
        data-channel={ink}
        aria-hidden="true"
        focusable="false"
        className="flow-picture"
      >
        {bands.map((band) => (
          <path key={band.kind} d={pathOfBand(band)} data-band={band.kind} />
        ))}
        <Blocks blocks={older} x={left} textX={left - 8} isEnd format={formats.formatNumber} />
        <Blocks blocks={newer} x={right} textX={right + column + 8} format={formats.formatNumber} />
      </svg>
      <table className="data-table">
        <caption>{t("changes.flow", { channel: name, both: flow.both })}</caption>
        <thead>
          <tr>
            <th scope="col">
              <UnbrokenNumbers>{labels.join(" → ")}</UnbrokenNumbers>
            </th>
            <th scope="col" className="numeric">
              {t("column.named")}
            </th>
            <th scope="col" className="numeric">
              {t("changes.share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map((kind) => {
            const isChosen = view.kinds.length === 1 && view.kinds[0] === kind;
            return (
              <tr key={kind} aria-current={isChosen ? "true" : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="plain-button flow-kind"
                    disabled={!isHydrated}
                    aria-pressed={isChosen}
                    data-channel={ink}
                    data-band={kind}
                    onClick={() => onChange({ kinds: isChosen ? [] : [kind] })}
                  >
                    {changeText(kind, values, i18n)}
                  </button>
                </th>
                <td className="numeric">{formats.formatNumber(flow.counts[kind])}</td>
                <td className="numeric">{formats.formatShare(flow.counts[kind] / flow.both)}</td>
              </tr>
            );
          })}
        </tbody>
        {rounded !== "" && (
          <tfoot>
            <tr>
              <td colSpan={3}>{rounded}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </figure>
  );
}

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly x: number;
  readonly textX: number;
  readonly isEnd?: boolean;
  readonly format: (count: number) => string;
}

function Blocks({ blocks, x, textX, isEnd = false, format }: BlocksProps) {
  return blocks.map(
    ({ count, top, height }, position) =>
      count > 0 && (
        <g key={position} data-block={position === 0 ? "on" : "off"}>
          <rect x={x} y={top} width={FLOW_BOX.column} height={height} />
          <text
            x={textX}
            y={top + height / 2}
            textAnchor={isEnd ? "end" : "start"}
            dominantBaseline="central"
          >
            {format(count)}
          </text>
        </g>
      ),
  );
}
