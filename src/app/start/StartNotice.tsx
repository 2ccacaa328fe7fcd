import type { Speaker } from "./speaker";

const STATES = ["slow", "failed", "broken", "unreachable", "styles"] as const;

/**
 * Stands hidden in every prerendered page, in its language: `startNotice.js` shows it where messages, data or script of
 * the page are lost, late or broken, and no other code may be there to say so; `oldBrowser.js` where the browser is too
 * old for any other.
 */
export function StartNotice({ speak }: { speak: Speaker }) {
  return (
    <>
      <div id="old-browser" hidden>
        <p className="notice">{speak("start.oldBrowser")}</p>
      </div>
      <div id="start-notice" className="start-notice" role="alert" hidden>
        <div className="notice">
          {STATES.map((state) => (
            <p key={state} data-state={state} hidden>
              {speak(`start.${state}`)}
            </p>
          ))}
          <p>
            <button type="button" className="button">
              {speak("action.retry")}
            </button>{" "}
            <button type="button" className="button" name="close">
              {speak("action.close")}
            </button>
          </p>
        </div>
      </div>
    </>
  );
}
