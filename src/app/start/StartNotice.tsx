import type { Translate } from "./translate";

const STATES = ["slow", "failed", "broken", "unreachable", "styles"] as const;

/**
 * Stands hidden in every prerendered page, in its language: `watchStart.js` shows it where messages, data or script of
 * the page are lost, late or broken, and no other code may be there to say so; `oldBrowser.js` where the browser is too
 * old for any other.
 */
export function StartNotice({ translate }: { translate: Translate }) {
  return (
    <>
      <div id="old-browser" hidden>
        <p className="notice">{translate("start.oldBrowser")}</p>
      </div>
      <div id="start-notice" className="start-notice" role="alert" data-acts="" hidden>
        <div className="notice">
          {STATES.map((state) => (
            <p key={state} data-state={state} hidden>
              {translate(`start.${state}`)}
            </p>
          ))}
          <p>
            <button type="button" className="button">
              {translate("action.retry")}
            </button>{" "}
            <button type="button" className="button" name="close">
              {translate("action.close")}
            </button>
          </p>
        </div>
      </div>
    </>
  );
}
