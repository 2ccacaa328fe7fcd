import {
  ANY_FRAMES,
  ASSET_CACHING,
  DATA_ORIGIN,
  FRAMED_PAGES,
  PAGE_CACHING,
  type Headers,
} from "./responseHeaders";

/**
 * What a server's own configuration takes in, by file name. `base` is the absolute path that the site is built
 * for, with slashes at both ends.
 */
export function formatServerFiles(base: string, headers: Headers): ReadonlyMap<string, string> {
  return new Map([
    ["nginx.conf", formatForNginx(base, headers)],
    ["Caddyfile", formatForCaddy(base, headers)],
  ]);
}

const POLICY = "Content-Security-Policy";

function formatForNginx(base: string, headers: Headers): string {
  const { [POLICY]: policy = "", ...others } = headers;
  const lines = Object.entries(others).map(
    ([name, value]) => `add_header ${name} ${JSON.stringify(value)} always;`,
  );
  return `# Written by the build, anew each time. Include it in a server block: see README.
index index.html;
absolute_redirect off;
charset utf-8;
charset_types text/plain text/css text/csv application/json application/javascript text/javascript;
gzip_static on;
gzip_vary on;
error_page 404 ${base}404.html;
set $chancery_caching "${PAGE_CACHING}";
if ($uri ~ "^${base}assets/") { set $chancery_caching "${ASSET_CACHING}"; }
add_header Cache-Control $chancery_caching always;
set $chancery_origin "";
if ($uri ~ "^${base}data/") { set $chancery_origin "${DATA_ORIGIN}"; }
add_header Access-Control-Allow-Origin $chancery_origin always;
set $chancery_policy ${JSON.stringify(policy)};
if ($uri ~ "^${base}(?:${FRAMED_PAGES.join("|")})$") { set $chancery_policy ${JSON.stringify(`${policy}; ${ANY_FRAMES}`)}; }
add_header ${POLICY} $chancery_policy always;
${lines.join("\n")}
location ${base} { try_files $uri $uri/ =404; }
`;
}

function formatForCaddy(base: string, headers: Headers): string {
  const { [POLICY]: policy = "", ...others } = headers;
  const lines = Object.entries(others).map(([name, value]) => `\t${name} ${JSON.stringify(value)}`);
  const framed = FRAMED_PAGES.map((path) => base + path).join(" ");
  return `# Written by the build, anew each time. Import it in a site block: see README.
header {
${lines.join("\n")}
}
@chancery_framed path ${framed}
@chancery_unframed not path ${framed}
header @chancery_framed ${POLICY} ${JSON.stringify(`${policy}; ${ANY_FRAMES}`)}
header @chancery_unframed ${POLICY} ${JSON.stringify(policy)}
@chancery_assets path ${base}assets/*
@chancery_others not path ${base}assets/*
header @chancery_assets Cache-Control "${ASSET_CACHING}"
header @chancery_others Cache-Control "${PAGE_CACHING}"
@chancery_data path ${base}data/*
header @chancery_data Access-Control-Allow-Origin "${DATA_ORIGIN}"
file_server {
	precompressed br gzip
}
handle_errors {
	@chancery_missing expression \`{http.error.status_code} == 404\`
	header Cache-Control "${PAGE_CACHING}"
	handle @chancery_missing {
		rewrite * ${base}404.html
		file_server
	}
}
`;
}
