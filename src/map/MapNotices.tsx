import type { MapTexts } from "./postMapProps";

interface MapNoticesProps {
  readonly texts: MapTexts;
  readonly isEmpty: boolean;
  readonly baseMap: { readonly isPending: boolean; readonly isError: boolean; readonly retry: () => void };
}

/** What the map has to say about itself, in a corner. */
export function MapNotices({ texts, isEmpty, baseMap }: MapNoticesProps) {
  if (baseMap.isError) {
    return (
      <p className="map-notice" role="alert">
        {texts.baseMapFailed}{" "}
        <button type="button" onClick={baseMap.retry}>
          {texts.retry}
        </button>
      </p>
    );
  }
  if (baseMap.isPending) {
    return (
      <p className="map-notice" role="status">
        {texts.loadingBaseMap}
      </p>
    );
  }
  // The page announces the count itself.
  return isEmpty ? <p className="map-notice map-empty">{texts.nothingShown}</p> : null;
}
