/** The header of a page that is not the app. `root` is the address of the site's root; empty: this very folder. */
export function PlainHeader({ root }: { root: string }) {
  return (
    <header className="site-header">
      <a className="brand" href={root === "" ? "./" : root}>
        Chancery
      </a>
    </header>
  );
}
