/** A form of a written name, and whether it was written as a district (`Minato-ku`, `Chaoyang District`). */
export interface CityForm {
  readonly form: string;
  readonly isDistrict: boolean;
}

/**
 * Other forms in which the name of a city is looked for, the nearest first: without what stands in brackets, each part
 * where two names stand side by side, and without words that say what kind of area it is (`Oslo municipality`, `City of
 * Westminster`, `Budapest District VI`). The name itself is the first.
 */
export function* formsOfCity(written: string): Generator<CityForm> {
  const seen = new Set<string>();
  const queue: CityForm[] = [{ form: written.trim(), isDistrict: false }];
  for (let next = queue.shift(); next && seen.size < MOST_FORMS; next = queue.shift()) {
    const { form, isDistrict } = next;
    if (form === "" || seen.has(form)) continue;
    seen.add(form);
    yield next;
    const district = form.replace(DISTRICT_AFTER, "").trim();
    if (district !== form) queue.push({ form: district, isDistrict: true });
    queue.push(...simpler(form).map((simple) => ({ form: simple, isDistrict })));
  }
}

const MOST_FORMS = 24;

function simpler(form: string): string[] {
  const bracketed = /^(?<before>[^(]*)\((?<within>[^)]*)\)/u.exec(form)?.groups;
  return [
    form.replace(QUALIFIER_BEFORE, "").trim(),
    form.replace(QUALIFIER_AFTER, "").trim(),
    form.replace(NUMBER_AFTER, "").trim(),
    ...(bracketed ? [bracketed["before"]?.trim() ?? "", bracketed["within"]?.trim() ?? ""] : []),
    ...splitIntoParts(form, /\s+[-–—/]\s+|\s*[/|,;]\s*/u),
    // `Berlin-Mitte`, `Osaka-Kobe`: the part in front may be the city.
    ...splitIntoParts(form, /[-–—]/u).slice(0, 1),
  ];
}

function splitIntoParts(form: string, by: RegExp): string[] {
  const parts = form.split(by).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part.length > 2) : [];
}

const QUALIFIER_BEFORE =
  /^(?:the )?(?:city|town|municipality|commune|district|province|prefecture|region|governorate|department|canton|state|emirate|(?:royal |london )?borough) of |^(?:ville|commune|province|région|département|canton|gouvernorat|préfecture) (?:de la |de l['’]|des |du |de |d['’])|^(?:stad|gemeente|provincie|stadt|gemeinde|provinz|kanton|landeshauptstadt) |^\d{1,2}(?:st|nd|rd|th) (?:arrondissement|district) of |^\d{1,2}(?:er|e|ème|nd)? arrondissement de |^(?:greater|central|old|downtown|mueang|amphoe|ciudad de|cidade de) /iu;
const DISTRICT_AFTER = /(?: (?:district|subdistrict|ward|neighbou?rhood|quarter)|-(?:ku|gu|guyok|dong))$/iu;
const QUALIFIER_AFTER =
  /(?: (?:capital |city |metropolitan |urban |special )?(?:municipality|city|town|commune|province|prefecture|governorate|department|county|region|parish|canton|metropolitan area|metropolitan|township|borough|capital territory|state|area|oblast|raion|kommune|kommun|commune))$|(?:-| )(?:shi|si|do|fu)$/iu;
const NUMBER_AFTER =
  /(?: (?:district|sector|arrondissement|commune|bezirk))? (?:[IVX]{1,5}|\d{1,2})\.?(?: (?:kerület|district|arrondissement))?$/u;
