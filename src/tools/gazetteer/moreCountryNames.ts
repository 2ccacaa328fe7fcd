/** Names of countries beyond the usual ones: official names that no rule makes of a usual one, and abbreviations. */
export const MORE_COUNTRY_NAMES: Readonly<Record<string, string>> = {
  AR: "Argentine Republic|République argentine|Argentijnse Republiek|Argentinische Republik",
  BA: "Bosnia & Herzegovina|Bosnia-Herzegovina|Bosnië",
  BO: "Bolivia, Plurinational State of",
  BS: "The Bahamas",
  CF: "République centrafricaine",
  CH: "Swiss Confederation|Confédération suisse|Zwitserse Bondsstaat|Schweizerische Eidgenossenschaft",
  CI: "Cote d'Ivoire|Elfenbeinküste",
  CV: "Cape Verde",
  DK: "Kingdom of Denmark|Royaume du Danemark",
  FM: "Federated States of Micronesia|Micronesia, Federated States of|États fédérés de Micronésie",
  FR: "French Republic|République française|Franse Republiek|Französische Republik",
  GA: "Gabonese Republic|République gabonaise",
  GB: "United Kingdom of Great Britain and Northern Ireland|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|U.K.",
  GM: "Gambia, The",
  GR: "Hellenic Republic|République hellénique|Helleense Republiek|Hellenische Republik",
  HK: "Hong Kong SAR|Hongkong",
  IR: "Iran, Islamic Republic of|Islamic Republic of Iran",
  IT: "Italian Republic|République italienne|Italiaanse Republiek|Italienische Republik",
  KG: "Kyrgyz Republic|République kirghize|Kirgizië|Kirgisistan",
  KN: "Saint Kitts and Nevis|St Kitts & Nevis",
  KP: "Korea, Democratic People's Republic of|Korea, North|North Korea|République populaire démocratique de Corée",
  KR: "Korea, Republic of|Korea, South|Republiek Korea|Republik Korea",
  LA: "Lao People's Democratic Republic|Lao PDR|République démocratique populaire lao",
  LB: "Lebanese Republic|République libanaise",
  MD: "Moldova, Republic of",
  MO: "Macao SAR|Macao|Macau",
  MX: "United Mexican States|États-Unis du Mexique",
  NL: "Kingdom of the Netherlands|Royaume des Pays-Bas|Koninkrijk der Nederlanden|Königreich der Niederlande",
  PS: "State of Palestine|État de Palestine|Staat Palestina|Staat Palästina|Palestine, State of",
  PT: "Portuguese Republic|République portugaise|Portugese Republiek|Portugiesische Republik",
  RU: "Russian Federation",
  SK: "Slovak Republic|République slovaque|Slowaakse Republiek|Slowakische Republik",
  ST: "Sao Tome & Principe|São Tomé and Príncipe",
  SY: "Syrian Arab Republic|République arabe syrienne|Arabische Republik Syrien|Syrische Arabische Republiek",
  TG: "Togolese Republic|République togolaise",
  TL: "Democratic Republic of Timor-Leste",
  TN: "Tunisian Republic|République tunisienne",
  TW: "Republic of China|Taiwan, Province of China|Republic of China (Taiwan)",
  TZ: "United Republic of Tanzania|Tanzania, United Republic of|République unie de Tanzanie",
  US: "U.S.A.|U.S.|US",
  VA: "Vatican City|Vatican City State|Cité du Vatican|Vaticaanstad|Vatikanstadt|État de la Cité du Vatican",
  VE: "Venezuela, Bolivarian Republic of",
  ZA: "RSA|Republic of South Africa|République d'Afrique du Sud",
};

/** ISO 3166-1 alpha-3 with the alpha-2 code of the same country. */
export const ALPHA_3 =
  "AND:AD ARE:AE AFG:AF ATG:AG AIA:AI ALB:AL ARM:AM AGO:AO ATA:AQ ARG:AR ASM:AS AUT:AT AUS:AU ABW:AW ALA:AX AZE:AZ BIH:BA " +
  "BRB:BB BGD:BD BEL:BE BFA:BF BGR:BG BHR:BH BDI:BI BEN:BJ BLM:BL BMU:BM BRN:BN BOL:BO BES:BQ BRA:BR BHS:BS BTN:BT BVT:BV " +
  "BWA:BW BLR:BY BLZ:BZ CAN:CA CCK:CC COD:CD CAF:CF COG:CG CHE:CH CIV:CI COK:CK CHL:CL CMR:CM CHN:CN COL:CO CRI:CR CUB:CU " +
  "CPV:CV CUW:CW CXR:CX CYP:CY CZE:CZ DEU:DE DJI:DJ DNK:DK DMA:DM DOM:DO DZA:DZ ECU:EC EST:EE EGY:EG ESH:EH ERI:ER ESP:ES " +
  "ETH:ET FIN:FI FJI:FJ FLK:FK FSM:FM FRO:FO FRA:FR GAB:GA GBR:GB GRD:GD GEO:GE GUF:GF GGY:GG GHA:GH GIB:GI GRL:GL GMB:GM " +
  "GIN:GN GLP:GP GNQ:GQ GRC:GR SGS:GS GTM:GT GUM:GU GNB:GW GUY:GY HKG:HK HMD:HM HND:HN HRV:HR HTI:HT HUN:HU IDN:ID IRL:IE " +
  "ISR:IL IMN:IM IND:IN IOT:IO IRQ:IQ IRN:IR ISL:IS ITA:IT JEY:JE JAM:JM JOR:JO JPN:JP KEN:KE KGZ:KG KHM:KH KIR:KI COM:KM " +
  "KNA:KN PRK:KP KOR:KR KWT:KW CYM:KY KAZ:KZ LAO:LA LBN:LB LCA:LC LIE:LI LKA:LK LBR:LR LSO:LS LTU:LT LUX:LU LVA:LV LBY:LY " +
  "MAR:MA MCO:MC MDA:MD MNE:ME MAF:MF MDG:MG MHL:MH MKD:MK MLI:ML MMR:MM MNG:MN MAC:MO MNP:MP MTQ:MQ MRT:MR MSR:MS MLT:MT " +
  "MUS:MU MDV:MV MWI:MW MEX:MX MYS:MY MOZ:MZ NAM:NA NCL:NC NER:NE NFK:NF NGA:NG NIC:NI NLD:NL NOR:NO NPL:NP NRU:NR NIU:NU " +
  "NZL:NZ OMN:OM PAN:PA PER:PE PYF:PF PNG:PG PHL:PH PAK:PK POL:PL SPM:PM PCN:PN PRI:PR PSE:PS PRT:PT PLW:PW PRY:PY QAT:QA " +
  "REU:RE ROU:RO SRB:RS RUS:RU RWA:RW SAU:SA SLB:SB SYC:SC SDN:SD SWE:SE SGP:SG SHN:SH SVN:SI SJM:SJ SVK:SK SLE:SL SMR:SM " +
  "SEN:SN SOM:SO SUR:SR SSD:SS STP:ST SLV:SV SXM:SX SYR:SY SWZ:SZ TCA:TC TCD:TD ATF:TF TGO:TG THA:TH TJK:TJ TKL:TK TLS:TL " +
  "TKM:TM TUN:TN TON:TO TUR:TR TTO:TT TUV:TV TWN:TW TZA:TZ UKR:UA UGA:UG UMI:UM USA:US URY:UY UZB:UZ VAT:VA VCT:VC VEN:VE " +
  "VGB:VG VIR:VI VNM:VN VUT:VU WLF:WF WSM:WS XKX:XK YEM:YE MYT:YT ZAF:ZA ZMB:ZM ZWE:ZW";

/** Names of Natural Earth that are no usual name, with the code of the country. */
export const NATURAL_EARTH_NAMES: Readonly<Record<string, string>> = {
  "Marshall Is.": "MH",
  "N. Mariana Is.": "MP",
  "U.S. Virgin Is.": "VI",
  "S. Geo. and the Is.": "GS",
  "Br. Indian Ocean Ter.": "IO",
  "Saint Helena": "SH",
  "Pitcairn Is.": "PN",
  "Falkland Is.": "FK",
  "Cayman Is.": "KY",
  "British Virgin Is.": "VG",
  "Turks and Caicos Is.": "TC",
  "S. Sudan": "SS",
  "Solomon Is.": "SB",
  "São Tomé and Principe": "ST",
  "St. Vin. and Gren.": "VC",
  "St. Kitts and Nevis": "KN",
  "Cook Is.": "CK",
  "W. Sahara": "EH",
  Macedonia: "MK",
  "St. Pierre and Miquelon": "PM",
  "Wallis and Futuna Is.": "WF",
  "St-Martin": "MF",
  "St-Barthélemy": "BL",
  "Fr. Polynesia": "PF",
  "Fr. S. Antarctic Lands": "TF",
  "Eq. Guinea": "GQ",
  "Dominican Rep.": "DO",
  "Faeroe Is.": "FO",
  "Dem. Rep. Congo": "CD",
  Congo: "CG",
  "Central African Rep.": "CF",
  "Bosnia and Herz.": "BA",
  "Heard I. and McDonald Is.": "HM",
  "Antigua and Barb.": "AG",
};

/** Parts of Natural Earth that belong to no one country here: nothing is said of a point in them. */
export const NATURAL_EARTH_OPEN: ReadonlySet<string> = new Set([
  "Somaliland",
  "N. Cyprus",
  "Siachen Glacier",
  "Indian Ocean Ter.",
  "Ashmore and Cartier Is.",
]);
