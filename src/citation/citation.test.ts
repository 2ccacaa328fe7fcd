import { describe, expect, test } from "vitest";
import { readShipped } from "../../test/fixtures/readShipped";
import { computeDerived, DERIVED_NAMES, type DerivedName } from "../domain/derived/computeDerived";
import { makeDataset, makeFigure } from "../../test/fixtures/testDataset";
import { parsePackage } from "../package/read/parsePackage";
import type { Citable } from "../ui/cite/citable";
import { formatBibTeX } from "./formatBibTeX";
import { formatCslJson } from "./formatCslJson";
import { formatPlainText } from "./formatPlainText";
import { A_CARD, cite, makeI18n } from "../../test/fixtures/testCitation";

const english = await makeI18n("en");
const french = await makeI18n("fr");
const { dataset } = parsePackage(readShipped());

function evidenceOf(...ids: readonly string[]): Citable {
  const evidence = dataset.evidence.filter(({ evidenceId }) => ids.includes(evidenceId));
  return { kind: "note", note: { kind: "evidence", evidence } };
}

function derivedNote(name: DerivedName): Citable {
  const derived = computeDerived(dataset).get(name);
  if (!derived) throw new Error(`${name} is not derived`);
  return { kind: "note", note: { kind: "derived", derived } };
}

describe("of the shipped answer", () => {
  test("a stated figure is cited with question, fragment, bulletin, dates and address", () => {
    expect(formatPlainText(cite(dataset, evidenceOf("f-traffic-page-views"), english), english)).toBe(
      "Page views: 25,927 page views, 25 Jan – 24 Feb 2016. Stated in the answer to sub-question 2b: " +
        "“25 927 pages ont été visualisées”. As stated in 2016. " +
        "Vice-premier ministre et ministre des Affaires étrangères et européennes, chargé de Beliris et des Institutions culturelles fédérales, " +
        "“Affaires étrangères et réseaux sociaux”, written question no. 54-0516 by Peter Luykx (N-VA), Belgian Chamber of Representatives, filed on 23 February 2016, " +
        "answer published on 24 June 2016 in bulletin B079, text read in French. Chancery, page in English, " +
        "https://chancery.example/en/traffic/?view=time#f-traffic-page-views, accessed on 24 November 2026.",
    );
  });

  test("who answered and who asked are named in all forms", () => {
    const citation = cite(dataset, evidenceOf("f-budget-hardware"), french);
    const minister = dataset.header.get("department");
    expect(minister).toMatch(/^Vice-premier ministre/);
    expect(formatPlainText(citation, french)).toContain(
      "question écrite n° 54-0516 de Peter Luykx (N-VA)".replace("° ", "°\u00a0"),
    );
    const bibTeX = formatBibTeX(citation, french);
    expect(bibTeX).toContain(`author = {{${minister}}}`);
    expect(bibTeX).toContain("de Peter Luykx (N-VA)");
    const [item] = JSON.parse(formatCslJson(citation, french));
    expect(item.author).toEqual([{ literal: minister }]);
    expect(item.contributor).toEqual([{ literal: "Peter Luykx" }]);
    expect(item.note).toContain("Posée par Peter Luykx (N-VA).");
  });

  test("a comparison of two sources names both in all forms, and nobody as its author", () => {
    const of = { asStated: "Then: 2016; now: 2026.", source: "Question 54-0516; Wikidata" };
    const citation = cite(dataset, A_CARD, english, "", of);
    expect(formatPlainText(citation, english)).toMatch(
      /^A card\. .*Then: 2016; now: 2026\. Question 54-0516; Wikidata\. Chancery, page in English, /,
    );
    expect(formatBibTeX(citation, english)).toContain("howpublished = {Question 54-0516; Wikidata}");
    const [item] = JSON.parse(formatCslJson(citation, english));
    expect(item.publisher).toBe(of.source);
    for (const text of [formatBibTeX(citation, english), formatCslJson(citation, english)])
      expect(text).not.toMatch(/Luykx|Vice-premier|B079/);
  });

  test("a view is cited with its filter in all forms", () => {
    const citation = cite(dataset, A_CARD, english, "Region: Africa");
    expect(formatPlainText(citation, english)).toContain("A card. Filter: Region: Africa. ");
    expect(formatBibTeX(citation, english)).toContain("A card. Filter: Region: Africa.");
    expect(JSON.parse(formatCslJson(citation, english))[0].note).toContain("Filter: Region: Africa.");
    expect(formatPlainText(cite(dataset, A_CARD, english), english)).not.toContain("Filter");
  });

  test("an estimate is called one, in French too", () => {
    const citation = cite(dataset, evidenceOf("f-budget-hardware"), french);
    expect(citation.claim).toMatch(/^Matériel informatique.: 5.000.€, 2014–2015 \(estimation\)$/u);
    const text = formatPlainText(citation, french);
    expect(text).toContain("Indiqué dans la réponse à la sous-question 1b");
    expect(text).toContain("page en français");
    expect(text).toContain("consultée le 24 novembre 2026");
  });

  test("a derived figure is cited as derived, with formula, range and the questions it rests on", () => {
    const citation = cite(dataset, derivedNote("visits"), english);
    expect(citation.claim).toBe("Visits: 7,614–7,637 visits");
    expect(citation.status).toBe("derived");
    expect(citation.basis).toContain("Calculated (not stated): 25,927 page views ÷ 3.40 pages per visit");
    expect(citation.basis).toContain("= 7,614–7,637, from the answer to sub-question 2b.");
    expect(citation.url).toMatch(/#derived-visits$/);
  });

  test("every derived figure is cited with its formula in both languages", () => {
    for (const name of DERIVED_NAMES) {
      for (const i18n of [english, french]) {
        const citation = cite(dataset, derivedNote(name), i18n);
        expect(citation.status).toBe("derived");
        expect(formatPlainText(citation, i18n), name).not.toMatch(/undefined|NaN|\{/);
      }
    }
  });

  test("days between dates of the file are derived from its header", () => {
    const { claim, basis, questionIds } = cite(dataset, derivedNote("days_due_to_answer"), english);
    expect(claim).toMatch(/: 91 days$/);
    expect(basis).toContain("24 June 2016");
    expect(questionIds).toEqual([]);
  });

  test("a card is cited with the address of its view", () => {
    const citation = cite(dataset, { ...A_CARD, evidenceIds: ["f-survey-senders"] } as Citable, english);
    expect(citation).toMatchObject({
      claim: "A card",
      status: "compiled",
      basis: "Compiled from the answer to sub-question 3b.",
      url: "https://chancery.example/en/traffic/?view=time#a-card",
      key: "chancery-54-0516-a-card-view-time",
    });
  });

  test("a count names its channel and how many entries it counts", () => {
    const ids = dataset.presences
      .filter(({ channelId, listBasis }) => channelId === "twitter" && listBasis !== "mention")
      .map(({ evidenceId }) => evidenceId);
    const { claim, basis } = cite(dataset, evidenceOf(...ids), english);
    expect(claim).toBe("Twitter: 15 entries");
    expect(basis).toContain("Counted from the entries that the answer to sub-question");
  });

  test("what stands in the header has no sub-question", () => {
    const citation = cite(dataset, evidenceOf("d-filed"), english);
    expect(citation.claim).toBe("Question filed: 23 February 2016");
    expect(citation.questionIds).toEqual([]);
  });

  test("every piece of evidence has a claim in both languages and all three forms", () => {
    for (const { evidenceId } of dataset.evidence) {
      for (const i18n of [english, french]) {
        const citation = cite(dataset, evidenceOf(evidenceId), i18n);
        expect(citation.claim, evidenceId).not.toBe("");
        for (const format of [formatPlainText, formatBibTeX, formatCslJson]) {
          expect(format(citation, i18n), evidenceId).not.toMatch(/undefined|NaN|\bnull\b/);
        }
      }
    }
  });
});

describe("of a document that states little", () => {
  const bare = makeDataset({ figures: [makeFigure("traffic.page_views", 12)] });
  const partial = makeDataset({
    header: new Map([
      ["question", "0012"],
      ["title", "A question."],
    ]),
    events: [
      {
        eventId: "a",
        kind: "answer_published",
        date: "2017-03",
        labels: { en: "", fr: "", nl: "", de: "" },
        evidenceId: "e",
      },
    ],
  });

  test("what is missing is left out", () => {
    expect(formatPlainText(cite(bare, A_CARD, english), english)).toBe(
      "A card. Compiled from the source. Chancery, page in English, " +
        "https://chancery.example/en/traffic/?view=time#a-card, accessed on 24 November 2026.",
    );
    expect(formatPlainText(cite(partial, A_CARD, english), english)).toContain(
      "As stated in 2017. “A question”, written question no. 0012, " +
        "answer published on March 2017. Chancery",
    );
  });

  test("BibTeX and CSL-JSON have no field for it, and the claim for a title", () => {
    const citation = cite(bare, A_CARD, english);
    const bibTeX = formatBibTeX(citation, english);
    expect(bibTeX).toContain("title = {{A card}}");
    expect(bibTeX).not.toMatch(/author|year|month|date = \{\}|number|undefined/);
    expect(JSON.parse(formatCslJson(citation, english))).toEqual([
      {
        id: "chancery-a-card-view-time",
        type: "report",
        title: "A card",
        accessed: { "date-parts": [[2026, 11, 24]] },
        URL: "https://chancery.example/en/traffic/?view=time#a-card",
        note: "Compiled from the source.",
      },
    ]);
  });

  test("a date to the month stays one", () => {
    const citation = cite(partial, A_CARD, english);
    expect(formatBibTeX(citation, english)).toContain("month = mar");
    expect(JSON.parse(formatCslJson(citation, english))[0].issued).toEqual({ "date-parts": [[2017, 3]] });
  });
});
