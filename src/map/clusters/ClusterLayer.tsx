import { useCallback, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { CELL_PX, CLUSTER_PX, type Cluster, type Clusters } from "./gatherClusters";
import type { MapLayersProps } from "../MapLayers";
import { toLatLng, worldPxAt } from "../geometry/mercator";
import { PennantButton } from "../pennants/PennantButton";
import { pennantEvents } from "../pennants/pennantEvents";
import { boxAround, type Box } from "../labels/placeLabels";
import { PlaceNames } from "../labels/PlaceNames";
import { besideInset } from "../camera/homeView";
import type { InsetInPane } from "../camera/useInsetInPane";
import type { LocatedPost, MapPost } from "../postMapProps";
import { ClusterButton } from "./ClusterButton";
import { ClusterList } from "./ClusterList";
import { ClusterShapes } from "./ClusterShapes";
import { useKeptFocus } from "../pennants/useKeptFocus";
import { usePennantKeys } from "../pennants/usePennantKeys";
import { usePennantPane } from "../pennants/usePennantPane";
import { useClusters } from "./useClusters";
import { useClusterTexts } from "./useClusterTexts";

interface ClusterLayerProps extends Omit<MapLayersProps, "land" | "ink"> {
  /** What can be seen of the pane, and what the inset takes of it. */
  readonly visible: Box;
  readonly inset: InsetInPane | null;
}

/** Posts by themselves as pennants, those that would overlap as clusters; only what is in view, and a margin. */
export function ClusterLayer(props: ClusterLayerProps) {
  const { map, frame, camera, posts, allPosts = posts, visible, inset } = props;
  const { chosenPostId, pointedPostId, hintId, onChoose, onPoint, describe, texts } = props;
  const clusterTexts = useClusterTexts();
  const clusters = useClusters(map, allPosts, posts, frame, camera.inset);
  const { all, spots, inInset } = clusters;
  const byId = useMemo(() => new Map(all.map((cluster) => [cluster.id, cluster])), [all]);
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const [listedId, setListedId] = useState<string | null>(null);
  const listed = listedId === null ? undefined : byId.get(listedId);
  const pointedFromOutsideId = useHolderId(posts, clusters, pointedPostId ?? null);
  const pointedId = hoveredId ?? pointedFromOutsideId;
  const chosenId = useHolderId(posts, clusters, chosenPostId);

  const group = useRef<HTMLDivElement>(null);
  const focusOn = useCallback((id: string) => {
    const button = group.current?.querySelector<HTMLElement>(`[data-post="${CSS.escape(id)}"]`);
    button?.focus({ preventScroll: true });
  }, []);
  const point = (id: string | null) => {
    setHoveredId(id);
    onPoint?.(id !== null && byId.get(id)?.count === 1 ? id : null);
  };
  const choose = (id: string) => {
    const cluster = byId.get(id);
    if (cluster === undefined) return;
    if (cluster.count === 1) onChoose(id === chosenPostId ? null : id);
    else if (isApart(cluster, map.getMaxZoom())) camera.approach(cluster.bounds);
    else setListedId(id === listedId ? null : id);
  };
  const closeList = () => {
    setListedId(null);
    if (listedId !== null) focusOn(listedId);
  };
  const giveUp = () => {
    point(null);
    if (listedId !== null) closeList();
    else if (chosenPostId !== null) onChoose(null);
  };
  const stops = useMemo(() => all.map(stopOf), [all]);
  const stopsById = useMemo(() => new Map(stops.map((stop) => [stop.postId, stop])), [stops]);
  const pane = usePennantPane(map, spots, { onHit: choose, onMiss: giveUp });
  const keys = usePennantKeys(group, spots, stops, chosenId, { onGiveUp: giveUp, onZoom: camera.zoom });
  const keptFocus = useKeptFocus(clusters, byId, focusOn);
  const events = pennantEvents({
    onChoose: choose,
    onPoint: point,
    onFocus: (id, isFromKeyboard) => {
      keys.onFocus(id);
      keptFocus.onFocus(id);
      const stop = stopsById.get(id);
      if (stop && isFromKeyboard) camera.follow(stop);
    },
  });

  const namedPosts = useMemo(
    () => new Map(all.flatMap(({ id, count, first }) => (count === 1 ? [[id, first] as const] : []))),
    [all],
  );
  const namedGroups = useMemo(() => {
    const groupOf = (isInInset: boolean) => {
      const mine = all.filter(({ id }) => inInset.has(id) === isInInset);
      const spotsWhere = (isCluster: boolean) =>
        mine.flatMap(({ id, count }) => {
          const spot = count > 1 === isCluster ? spots.get(id) : undefined;
          return spot ? [[id, spot] as const] : [];
        });
      return {
        group: { anchors: [], spots: new Map(spotsWhere(false)), size: "medium" as const },
        clusters: spotsWhere(true).map(([, spot]) => boxAround(spot, CLUSTER_PX)),
      };
    };
    const main = groupOf(false);
    if (!inset) return [{ ...main, visible, kept: main.clusters }];
    const beside = groupOf(true);
    return [
      { ...main, visible: besideInset(visible, inset.box), kept: [...main.clusters, inset.lens] },
      { ...beside, visible: inset.box, kept: beside.clusters },
    ];
  }, [all, spots, inInset, inset, visible]);
  const placed = useMemo(
    () =>
      all.flatMap((cluster) => {
        const middle = spots.get(cluster.id);
        return cluster.count > 1 && middle ? [{ cluster, middle }] : [];
      }),
    [all, spots],
  );
  const marked = [...new Set([chosenId, pointedId])].filter((id) => id !== null);

  if (!pane) return null;
  return (
    <>
      {createPortal(
        // One thing that zooms, not hundreds of them.
        <div className="map-clusters leaflet-zoom-animated" style={{ transform: clusters.transform }}>
          <div className="map-group" aria-hidden="true">
            {namedGroups.map((named, index) => (
              <PlaceNames
                key={index}
                group={named.group}
                posts={namedPosts}
                visible={named.visible}
                kept={named.kept}
                isNear={false}
                marked={marked}
              />
            ))}
          </div>
          <svg className="cluster-shapes" width="1" height="1" aria-hidden="true" focusable="false">
            <ClusterShapes placed={placed} />
          </svg>
          <div
            ref={group}
            role="group"
            aria-label={texts.posts}
            aria-describedby={hintId}
            data-posts={posts.length}
            onKeyDown={keys.onKeyDown}
            {...events}
            onBlur={(event) => {
              events.onBlur();
              keptFocus.onBlur(event);
            }}
          >
            {all.map((cluster) => {
              const { x, y } = spots.get(cluster.id) ?? cluster.middle;
              const isTabStop = cluster.id === keys.tabStopId;
              // By its place: a filter leaves most of them other posts, and to write these in costs less than to make one.
              const key = `${cluster.cell.left} ${cluster.cell.top}`;
              return cluster.count === 1 ? (
                <PennantButton
                  key={key}
                  post={cluster.first}
                  describe={describe}
                  size="medium"
                  isHidden={false}
                  x={x}
                  y={y}
                  isChosen={cluster.id === chosenId}
                  isPointed={cluster.id === pointedId}
                  isTabStop={isTabStop}
                />
              ) : (
                <ClusterButton
                  key={key}
                  cluster={cluster}
                  texts={clusterTexts}
                  x={x}
                  y={y}
                  isList={!isApart(cluster, map.getMaxZoom())}
                  isOpen={cluster === listed}
                  holdsChosen={cluster.id === chosenId}
                  isPointed={cluster.id === pointedId}
                  isTabStop={isTabStop}
                />
              );
            })}
          </div>
        </div>,
        pane,
      )}
      {listed && (
        <ClusterList
          key={listed.id}
          {...props}
          posts={[
            listed.first,
            ...posts.filter((post) => post !== listed.first && clusters.findClusterOf(post) === listed),
          ]}
          onClose={closeList}
        />
      )}
    </>
  );
}

/** Whether the nearest zoom shows its posts in more than one cell. */
function isApart({ bounds }: Cluster, maxZoom: number): boolean {
  const spread = Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top);
  return spread * worldPxAt(maxZoom) > CELL_PX;
}

/** Where the keys of the map find it. */
function stopOf({ id, middle }: Cluster): LocatedPost {
  const [latitude, longitude] = toLatLng(middle);
  return { postId: id, latitude, longitude };
}

/** The id under which a post is on the map: its own, or that of its cluster; null where it is out of view. */
function useHolderId(posts: readonly MapPost[], { findClusterOf }: Clusters, postId: string | null) {
  const post = useMemo(
    () => (postId === null ? undefined : posts.find((each) => each.postId === postId)),
    [posts, postId],
  );
  return (post && findClusterOf(post)?.id) ?? null;
}
