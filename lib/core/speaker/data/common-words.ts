/**
 * Words of the language that societies and companies have in their names, and people hardly ever: a name of nothing but
 * these is nobody's. Folded.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  action against agenda arms atlas atom atomic ban beyond bomb borders boys bridge bridges brothers campaign capital change
  children christmas circle civil clean clear club common concerned count crisis danger data defence defense desk digital disarm
  disarmament doctors dream drone drones earth easter eastern engineers eye fair family farmers fear field fields fire first
  flight flow force forum free freedom friends front future girls global good green ground guard hand hands harbour
  healing hope house human humanity index insight institute international islands justice lab land lands last launch launches lawyers
  lever light line lines list long mapping mass media memory mercy mine mines missile monitor mothers movement nation
  national nations neighbours new news next north northern now nuclear nurses ocean one open orbit order our parents
  past path pathways peace people peoples physicians plain plains plan planet policy power process programme project
  promise proof public ramadan record red registry relief report rescue research review right rights risk river road rocket
  sailors safe safer satellite save school scientists sea second security seed shield silence silo silos sky society
  soil soldiers solidarity sound south southern space spotlight standard star stone stop storm strategic street sure
  survivors systems teachers team third threat today tomorrow tools tracker trackers tracking treaty trust truth under
  union united unit veterans victims vigil village villages voice voices walk war warning watch water waters weapons
  west western wing witness without women work workers works world young youth zero zone
  `
    .trim()
    .split(/\s+/),
);
