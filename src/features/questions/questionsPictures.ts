import { computeTicks, makeTimeScale, placePoints } from "../../charts/timeScale";
import type { Question } from "../../domain/questions/question";
import type { EmbeddedView } from "../../export/embeds/embeddedView";
import { stack, type Drawing } from "../../export/pictures/drawing";
import { drawTable, signAndText } from "../../export/pictures/drawTable";
import { drawTimeline } from "../../export/pictures/drawTimeline";
import type { ExportPicture, Room } from "../../export/pictures/picture";
import { element } from "../../export/pictures/svg";
import type { Taken, TakingContext } from "../../export/takeable";
import { computeSteps, computeStretches, isToTheDay } from "./fileSteps";
import { computeQuestionRows, titleOfQuestions } from "./questionsSeries";

const SIDE = 14;

/** Every sub-question with how fully it was answered. */
export async function pictureQuestions(
  { title }: Taken,
  { answer, i18n }: TakingContext,
): Promise<readonly ExportPicture[]> {
  const { t, formats } = i18n;
  await i18n.loadMessages("questions");
  const rows = computeQuestionRows(answer.dataset);
  if (rows.length === 0) return [];
  return [
    {
      id: "questions",
      name: t("take.table.questions"),
      title,
      filter: "",
      draw: (room) =>
        drawTable(
          {
            leastWidth: 780,
            columns: [
              { head: t("questions.column.asked"), share: 8 },
              { head: t("questions.column.answered"), share: 3 },
              { head: t("questions.column.figures"), share: 2, isNumeric: true },
              { head: t("questions.column.entries"), share: 2, isNumeric: true },
              { head: t("questions.column.statements"), share: 2, isNumeric: true },
            ],
            rows: rows.map(({ question, figures, presences, statements }) => [
              `${question.questionId} ${i18n.labelOf(question.asked)}`,
              signAndText(
                (cell) => drawAnswered(question.answered, cell),
                SIDE,
                question.answered === "" ? t("questions.notJudged") : t(`answered.${question.answered}`),
              ),
              ...[figures, presences, statements].map(({ length }) => formats.formatNumber(length)),
            ]),
          },
          room,
        ),
    },
  ];
}

/** Every sub-question with how fully it was answered, for a frame. */
export async function embedQuestions(context: TakingContext): Promise<EmbeddedView> {
  const { answer, i18n } = context;
  await i18n.loadMessages("questions");
  const title = titleOfQuestions(computeQuestionRows(answer.dataset), i18n.t);
  const [picture] = await pictureQuestions({ id: "questions-matrix", title, evidenceIds: [] }, context);
  return { title, filter: "", picture };
}

function drawAnswered(answered: Question["answered"], { inks }: Room): Drawing {
  const filled =
    answered === "full" ? `M0 0H${SIDE}V${SIDE}H0Z` : answered === "partial" ? `M0 0H${SIDE}L0 ${SIDE}Z` : "";
  const dashes = answered === "" ? "2 2" : undefined;
  return {
    svg:
      (filled === "" ? "" : element("path", { d: filled, fill: inks.ink })) +
      element("rect", {
        x: 0.5,
        y: 0.5,
        width: SIDE - 1,
        height: SIDE - 1,
        fill: "none",
        stroke: inks.ink,
        "stroke-dasharray": dashes,
      }),
    height: SIDE,
  };
}

/** The dates of the file to scale, and one by one. */
export async function pictureChronology(
  { title }: Taken,
  { answer, i18n }: TakingContext,
): Promise<readonly ExportPicture[]> {
  const { t, formats, labelOf } = i18n;
  await i18n.loadMessages("questions");
  const { events } = answer.dataset;
  const steps = computeSteps(events);
  const stretches = computeStretches(events);
  const dated = steps.filter(({ event }) => isToTheDay(event));
  const scale = makeTimeScale(dated.map(({ event }) => event.date));
  if (!scale || scale.first === scale.last) return [];
  const points = dated.map(({ number, event }) => ({ date: event.date, mark: String(number) }));
  return [
    {
      id: "chronology",
      name: t("take.picture.chart"),
      title,
      filter: "",
      draw: (room) =>
        stack(
          [
            drawTimeline(
              {
                points: placePoints(points, scale, 30 / room.width).map(({ point, ...spot }) => ({
                  ...spot,
                  mark: point.mark,
                })),
                ticks: computeTicks(scale),
                rows: [
                  {
                    label: "",
                    spans: stretches.map(({ kind, from, to, days }) => ({
                      start: scale.shareOf(from.date),
                      end: scale.shareOf(to.date),
                      ink: kind === "overdue" ? "accent" : "bar-2",
                      text: t("questions.days", { count: days }),
                    })),
                  },
                ],
                ends: [formats.formatDate(scale.first), formats.formatDate(scale.last)],
              },
              room,
            ),
            drawTable(
              {
                leastWidth: 480,
                columns: [
                  { head: t("questions.column.number"), share: 1 },
                  { head: t("questions.column.event"), share: 8 },
                  { head: t("questions.column.date"), share: 4, isNumeric: true },
                ],
                rows: steps.map(({ number, event }) => [
                  String(number),
                  labelOf(event.labels),
                  formats.formatDate(event.date),
                ]),
              },
              room,
            ),
          ],
          12,
        ),
    },
  ];
}
